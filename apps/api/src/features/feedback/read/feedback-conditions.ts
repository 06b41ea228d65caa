import { FEEDBACK_SCALES } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import { storableText } from "../../../platform/storable.ts";
import { fewFound, searchCondition } from "../../requests/index.ts";
import { SCALE_COLUMNS } from "../feedback-scale.ts";
import { factConditions, wantedValues } from "../filter/filter-conditions.ts";
import { filterSpan } from "../filter/filter-period.ts";
import type { FeedbackListArgs } from "./feedback-list.args.ts";
import type { FeedbackScoreRange } from "./feedback-list.input.ts";

/**
 * What listed feedback meets. That a fact is as old as its feedback is said to PostgreSQL as well, and each bound of time
 * of both: it can then begin with whichever of the two has the better index, and has the list's order by either.
 */
export class FeedbackConditions {
  readonly parameters: unknown[] = [];
  /** Of facts, their columns unqualified. */
  readonly ofFacts: string[] = [];
  /** Of `r`, the feedback. */
  readonly ofFeedback: string[] = [];

  static async of(context: Context, wanted: FeedbackListArgs): Promise<FeedbackConditions> {
    const conditions = new FeedbackConditions();
    conditions.addFilter(context, wanted);
    conditions.addHandling(context, wanted);
    if (wanted.score != null) conditions.addScore(context, wanted.score);
    await conditions.addSearch(context, wanted.search ?? "");
    return conditions;
  }

  readonly place = (value: unknown): string => {
    this.parameters.push(typeof value === "string" ? storableText(value) : value);
    return `$${this.parameters.length}`;
  };

  /** The feedback that meets them, and further conditions of its fact `f`. */
  source({ held }: FeedbackListArgs, further: readonly string[] = []): string {
    const facts = held === true ? "feedback_held" : "feedback_fact";
    const ofFacts = ["basis = 'FEEDBACK'", ...this.ofFacts].join(" AND ");
    const rest = [...this.ofFeedback, ...further].map((condition) => `AND ${condition}`).join(" ");
    return `FROM (SELECT * FROM ${facts} WHERE ${ofFacts}) f
      JOIN feedback r ON r.id = f.id AND r.received_at = f.at ${rest}`;
  }

  private addFilter(context: Context, { filter, timeZone }: FeedbackListArgs): void {
    if (filter == null) return;
    const { start, end } = filterSpan(context, { filter, timeZone });
    const [from, until] = [this.place(start), this.place(end)];
    this.ofFacts.push(`at >= ${from}::timestamptz AND at < ${until}::timestamptz`);
    this.ofFeedback.push(`r.received_at >= ${from}::timestamptz AND r.received_at < ${until}::timestamptz`);
    const places = (value: unknown) => this.place(Array.isArray(value) ? value.map(storable) : value);
    this.ofFacts.push(...factConditions(wantedValues(filter), places));
  }

  private addHandling({ actor }: Context, { state, assignedToMe, withComment, held }: FeedbackListArgs): void {
    if (held === true) this.ofFeedback.push("r.held");
    if (state != null) this.ofFeedback.push(`r.state = ANY(${this.place([...state])}::text[])`);
    if (withComment != null) this.ofFeedback.push(`r.comment IS ${withComment ? "NOT NULL" : "NULL"}`);
    if (assignedToMe == null) return;
    const viewer = this.place(actor?.subject ?? "");
    this.ofFeedback.push(`r.assignee_subject ${assignedToMe ? "=" : "IS DISTINCT FROM"} ${viewer}`);
  }

  private addScore(context: Context, { scale, from, through }: FeedbackScoreRange): void {
    const column = SCALE_COLUMNS[scale];
    const { first, last } = FEEDBACK_SCALES[column];
    const [least, most] = [from ?? first, through ?? last];
    if (least < first || most > last || least > most) {
      const message = {
        en: `score: ${least} to ${most} is no range of ${scale}, which goes from ${first} to ${last}.`,
        zh: `score：${least} 至 ${most} 不是 ${scale} 的有效范围；其取值为 ${first} 至 ${last}。`,
      };
      throw fault("BAD_USER_INPUT", say(context.locale, message), { field: ["score"] });
    }
    this.ofFacts.push(`${column} BETWEEN ${this.place(least)}::integer AND ${this.place(most)}::integer`);
  }

  /** A rare word is found by the index of words, a frequent one in the order of the list. */
  private async addSearch({ db }: Context, search: string): Promise<void> {
    const few = await fewFound(db, { search, withLicences: false, table: "feedback" });
    const condition = few === null ? searchCondition(search, this.place) : `r.id = ANY(${this.place(few)}::uuid[])`;
    if (condition !== null) this.ofFeedback.push(condition);
  }
}

const storable = (value: unknown) => (typeof value === "string" ? storableText(value) : value);
