import { KIND_NAMES, REQUEST_KINDS, type RequestKind, subjectOf } from "@supportbook/policy";
import { ChoiceField } from "../Field.tsx";
import { useLanguage } from "../language.ts";
import type { Filing } from "./filing.ts";

interface SeveralProblemsProps {
  readonly problems: readonly string[];
  readonly filing: Filing & { readonly kind: RequestKind };
  readonly change: (part: Partial<Filing>) => void;
}

/** Offers a request for each problem that was found (2.3). Whoever wrote it decides. */
export function SeveralProblems({ problems, filing, change }: SeveralProblemsProps) {
  const { t, of } = useLanguage();
  const count = problems.length;
  return (
    <fieldset className="several">
      <legend>{t.form.several(count)}</legend>
      <p className="hint">{t.form.severalWhy}</p>
      <label className="tick">
        <input
          type="radio"
          name="several"
          checked={filing.isSplit === true}
          onChange={() => change({ isSplit: true })}
        />
        {t.form.split(count)}
      </label>
      <label className="tick">
        <input
          type="radio"
          name="several"
          checked={filing.isSplit === false}
          onChange={() => change({ isSplit: false })}
        />
        {t.form.together}
      </label>
      {filing.isSplit === true && (
        <ol>
          {problems.map((problem, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be told in the same words
            <li key={`${place} ${problem}`}>
              <p>{subjectOf(problem)}</p>
              <ChoiceField
                label={t.about.kind}
                value={filing.kinds[place] ?? filing.kind}
                onChange={(kind) => change({ kinds: { ...filing.kinds, [place]: kind as RequestKind } })}
              >
                {REQUEST_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {KIND_NAMES[kind][of]}
                  </option>
                ))}
              </ChoiceField>
            </li>
          ))}
        </ol>
      )}
    </fieldset>
  );
}
