import { type ReactNode, useId } from "react";

/** What ties a control to its label, hint and fault. */
interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The API's sentence on what is wrong with it. */
  readonly fault?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId();
  const said = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": said === "" ? undefined : said, "aria-invalid": fault !== undefined })}
      {fault && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
      )}
    </div>
  );
}

interface ChoiceFieldProps extends Omit<FieldProps, "children"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What stands for no choice; left out where one is made already. */
  readonly blank?: string;
  readonly required?: boolean;
  readonly children: ReactNode;
}

/** A list of options, of which one is chosen. */
export function ChoiceField({ value, onChange, blank, required = false, children, ...field }: ChoiceFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} required={required} value={value} onChange={({ target }) => onChange(target.value)}>
          {blank !== undefined && <option value="">{blank}</option>}
          {children}
        </select>
      )}
    </Field>
  );
}
