import { isSupported, type RequestKind, SEVERITIES, SEVERITY_NAMES, type Segment } from "@supportbook/policy";
import { useNavigate } from "react-router";
import { ChoiceField, Field } from "../Field.tsx";
import { FileField } from "../FileField.tsx";
import type { IntakeQuery } from "../gql/intake.ts";
import { useLanguage } from "../language.ts";
import { session, useSignedIn } from "../session.ts";
import { Trouble } from "../Trouble.tsx";
import { Checklist } from "./Checklist.tsx";
import { type Filing, problemsIn } from "./filing.ts";
import { bringsSamples } from "./kinds.ts";
import { SeveralProblems } from "./SeveralProblems.tsx";
import { useFileRequest } from "./use-file-request.ts";
import type { useFiling } from "./use-filing.ts";

interface RequestFormProps {
  readonly written: ReturnType<typeof useFiling>;
  readonly filing: Filing & { readonly kind: RequestKind };
  readonly segment: Segment;
  readonly intake: IntakeQuery["requestIntake"];
  /** The rules say something else by now. */
  readonly onAskAgain: () => void;
}

/** What a request of this kind needs, and everything else that one wants to say. */
export function RequestForm({ written, filing, segment, intake, onAskAgain }: RequestFormProps) {
  const { t } = useLanguage();
  const { change } = written;
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const problems = problemsIn(filing.text);
  const isSplit = problems.length > 1 && filing.isSplit === true;
  const { send, isFiling, error, faults, isRefused } = useFileRequest(written, (numbers) =>
    navigate(`/requests/${numbers[0]}`, { state: { filed: numbers } }),
  );
  const faultOf = (name: string) => faults.get(name) ?? faults.get(`problems.0.${name}`);

  async function submit() {
    if (!signedIn) return await session.signIn();
    const answer = await send({ ...filing, isSplit }, !isSupported(intake.decision.outcome));
    if (answer === "REFUSED") onAskAgain();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Told written={written} filing={filing} segment={segment} faultOf={faultOf} />
      {signedIn && (
        <FileField
          files={filing.files}
          offersSample={bringsSamples(filing.kind)}
          onChange={(next) => change((before) => ({ files: next(before.files) }))}
        />
      )}
      <Checklist
        items={intake.checklist.items}
        kind={filing.kind}
        segment={segment}
        answers={filing.answers}
        fileNames={filing.files.map(({ name }) => name)}
        faultOf={(id) => faultOf(`answers.${id}`)}
        onAnswer={(id, answer) => change((before) => ({ answers: { ...before.answers, [id]: answer } }))}
      />
      {isRefused && <p role="alert">{t.form.refused}</p>}
      <Faults faults={faults} />
      <Trouble error={error} />
      {!signedIn && <p>{t.form.signInHint}</p>}
      <button type="submit" className="main" disabled={isFiling} formNoValidate={!signedIn}>
        {!signedIn && t.form.signIn}
        {signedIn && isFiling && t.form.filing}
        {signedIn && !isFiling && (isSplit ? t.form.fileSeveral(problems.length) : t.form.file)}
      </button>
    </form>
  );
}

interface ToldProps extends Pick<RequestFormProps, "written" | "filing" | "segment"> {
  readonly faultOf: (name: string) => string | undefined;
}

/** The problem in the customer's own words, and how urgent it is. */
function Told({ written, filing, segment, faultOf }: ToldProps) {
  const { t, of } = useLanguage();
  const { change } = written;
  const problems = problemsIn(filing.text);
  return (
    <>
      <Field label={t.form.text} hint={t.form.textHint} fault={faultOf("text")}>
        {(control) => (
          <textarea
            {...control}
            required
            rows={7}
            maxLength={20_000}
            value={filing.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        )}
      </Field>
      {problems.length > 1 && <SeveralProblems problems={problems} filing={filing} change={change} />}
      {!(problems.length > 1 && filing.isSplit === true) && (
        <Field label={t.form.subject} fault={faultOf("subject")}>
          {(control) => (
            <input
              {...control}
              required
              maxLength={200}
              value={filing.subject}
              onChange={({ target }) => change({ subject: target.value })}
            />
          )}
        </Field>
      )}
      {segment === "BUSINESS" && (
        <ChoiceField
          label={t.form.severity}
          fault={faultOf("severity")}
          value={filing.severity}
          blank={t.notKnown}
          onChange={(severity) => change({ severity: severity as Filing["severity"] })}
        >
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {SEVERITY_NAMES[severity][of]}
            </option>
          ))}
        </ChoiceField>
      )}
    </>
  );
}

/** All that the API says is wrong, also of what has no field on the page. */
function Faults({ faults }: { readonly faults: ReadonlyMap<string, string> }) {
  const { t } = useLanguage();
  if (faults.size === 0) return null;
  return (
    <div role="alert" className="trouble">
      <p>{t.form.faults}</p>
      <ul>
        {[...faults].map(([field, message]) => (
          <li key={field}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
