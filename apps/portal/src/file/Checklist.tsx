import { ANSWER_NOT_KNOWN, type RequestKind, type Segment } from "@supportbook/policy";
import { type ComponentProps, useEffect, useState } from "react";
import { Field } from "../Field.tsx";
import { CompletenessDocument, type IntakeQuery } from "../gql/intake.ts";
import { useLanguage } from "../language.ts";
import { useAnswer } from "../use-answer.ts";

type Item = IntakeQuery["requestIntake"]["checklist"]["items"][number];

interface ChecklistProps {
  readonly items: readonly Item[];
  readonly kind: RequestKind;
  readonly segment: Segment;
  readonly answers: Readonly<Record<string, string>>;
  readonly faultOf: (id: string) => string | undefined;
  readonly onAnswer: (id: string, answer: string) => void;
  /** Of the uploads, to be named where an item asks for one. */
  readonly fileNames: readonly string[];
}

const MEASURE_AFTER_MS = 400;
const FILE_NAMES = "file-names";

/** What this kind of request is asked, and how far the answers go. Nothing here keeps anybody from filing (2.3). */
export function Checklist({ items, kind, segment, answers, faultOf, onAnswer, fileNames }: ChecklistProps) {
  const { t } = useLanguage();
  const measured = useSettled(answers);
  const { data } = useAnswer(CompletenessDocument, { kind, segment, answers: measured });
  const completeness = data?.checklist.completeness;
  const remedyOf = (id: string) => completeness?.unreadable.find(({ item }) => item === id)?.remedy;
  const missing = items.filter(({ id }) => completeness?.missing.includes(id));
  return (
    <fieldset>
      <legend>{t.form.details}</legend>
      <datalist id={FILE_NAMES}>
        {fileNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {items.map((item) => (
        <Field
          key={item.id}
          label={item.needed ? `${item.question} (${t.form.needed})` : item.question}
          hint={item.why}
          fault={faultOf(item.id) ?? remedyOf(item.id)}
        >
          {(control) => (
            <ItemControl
              item={item}
              control={control}
              answer={answers[item.id] ?? ""}
              onAnswer={(answer) => onAnswer(item.id, answer)}
            />
          )}
        </Field>
      ))}
      {completeness && (
        <div className="completeness" aria-live="polite">
          <progress value={completeness.percent} max={100} aria-label={t.form.details} />
          <p>{t.form.complete(completeness.answered, completeness.needed)}</p>
          {missing.length > 0 && (
            <p className="hint">
              {t.form.missing} {missing.map(({ question }) => question).join(" ")}
            </p>
          )}
        </div>
      )}
    </fieldset>
  );
}

interface ItemControlProps {
  readonly item: Item;
  readonly control: Parameters<ComponentProps<typeof Field>["children"]>[0];
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

function ItemControl({ item, control, answer, onAnswer }: ItemControlProps) {
  const { t } = useLanguage();
  if (item.answer === "CHOICE") {
    return (
      <select {...control} value={answer} onChange={({ target }) => onAnswer(target.value)}>
        <option value="">{t.choose}</option>
        {item.choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
        <option value={ANSWER_NOT_KNOWN}>{t.notKnown}</option>
      </select>
    );
  }
  const type = item.answer === "DATE" ? "date" : "text";
  return (
    <input
      {...control}
      type={type}
      list={item.answer === "FILE" ? FILE_NAMES : undefined}
      maxLength={5_000}
      value={answer}
      onChange={({ target }) => onAnswer(target.value)}
    />
  );
}

/** A value once it has stayed the same for a moment: not every key is a question. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), MEASURE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
