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
 * What listed feedback meets, and from which table it is read in the order of the list. What is asked of facts alone, or
 * of feedback alone, is read without the other; with something of both, facts lead, and each brings its feedback.
 */
export class FeedbackConditions {
  readonly parameters: unknown[] = [];
  /** Of `f`, the fact, its columns unqualified where it is read. */
  private readonly ofFacts: string[] = [];
  /** Of `r`, the feedback. */
  private readonly ofFeedback: string[] = [];
  private readonly wanted: FeedbackListArgs;
  private readonly held: boolean;
  private readonly byFacts: boolean;

  private constructor(wanted: FeedbackListArgs) {
    this.wanted = wanted;
    const { filter, held, score, orderBy } = wanted;
    const asksOfFacts = score != null || orderBy?.field === "SCORE" || wantedValues(filter ?? {}).length > 0;
    this.held = held === true;
    this.byFacts = this.held || asksOfFacts;
  }

  static async of(context: Context, wanted: FeedbackListArgs): Promise<FeedbackConditions> {
    const conditions = new FeedbackConditions(wanted);
    conditions.addFilter(context, wanted);
    conditions.addHandling(context, wanted);
    if (wanted.score != null) conditions.addScore(context, wanted.score);
    await conditions.addSearch(context, wanted.search ?? "");
    return conditions;
  }

  /** The same for a further statement, which may add its own. */
  copy(): FeedbackConditions {
    const copy = new FeedbackConditions(this.wanted);
    copy.parameters.push(...this.parameters);
    copy.ofFacts.push(...this.ofFacts);
    copy.ofFeedback.push(...this.ofFeedback);
    return copy;
  }

  readonly place = (value: unknown): string => {
    this.parameters.push(typeof value === "string" ? storableText(value) : value);
    return `$${this.parameters.length}`;
  };

  /** The columns by which a list is sorted by time: of a table that has them in an index. */
  get key(): readonly [at: string, id: string] {
    return this.byFacts ? ["f.at", "f.id"] : ["r.received_at", "r.id"];
  }

  /** What meets them, and further conditions. */
  source(further: readonly string[] = []): string {
    if (!this.byFacts) {
      const all = ["NOT r.held", ...this.ofFeedback, ...further];
      return `FROM feedback r WHERE ${all.join(" AND ")}`;
    }
    const ofFacts = ["basis = 'FEEDBACK'", ...this.ofFacts].join(" AND ");
    const facts = `(SELECT * FROM ${this.held ? "feedback_held" : "feedback_fact"} WHERE ${ofFacts}) f`;
    const joined = this.ofFeedback.length === 0 ? "" : "JOIN feedback r ON r.id = f.id";
    const all = ["true", ...this.ofFeedback, ...further];
    return `FROM ${facts} ${joined} WHERE ${all.join(" AND ")}`;
  }

  private addFilter(context: Context, { filter, timeZone }: FeedbackListArgs): void {
    if (filter == null) return;
    const { start, end } = filterSpan(context, { filter, timeZone });
    const [from, until] = [this.place(start), this.place(end)];
    const within = (column: string) => `${column} >= ${from}::timestamptz AND ${column} < ${until}::timestamptz`;
    if (this.byFacts) this.ofFacts.push(within("at"));
    else this.ofFeedback.push(within("r.received_at"));
    const places = (value: unknown) => this.place(Array.isArray(value) ? value.map(storable) : value);
    this.ofFacts.push(...factConditions(wantedValues(filter), places));
  }

  private addHandling({ actor }: Context, { state, assignedToMe, withComment }: FeedbackListArgs): void {
    // Of one state an index has the order of time, too; an empty list asks for nothing, as in the filter.
    const [first, ...others] = state ?? [];
    if (others.length > 0) this.ofFeedback.push(`r.state = ANY(${this.place([first, ...others])}::text[])`);
    else if (first !== undefined) this.ofFeedback.push(`r.state = ${this.place(first)}`);
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
    if (few === null) {
      const condition = searchCondition(search, this.place);
      if (condition !== null) this.ofFeedback.push(condition);
      return;
    }
    const among = `ANY(${this.place(few)}::uuid[])`;
    if (this.byFacts) this.ofFacts.push(`id = ${among}`);
    else this.ofFeedback.push(`r.id = ${among}`);
  }
}

const storable = (value: unknown) => (typeof value === "string" ? storableText(value) : value);
