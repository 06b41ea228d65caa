import { TextField } from "@mui/material";
import { FACT_NAMES } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useWords } from "../../rulebook/use-words.ts";
import { AnswerField } from "./AnswerField.tsx";
import { FactField } from "./FactField.tsx";
import { FormPart } from "./FormPart.tsx";
import type { FormProps } from "./form-props.ts";
import { KindField } from "./KindField.tsx";

const MOST_PROBLEMS = 9_999;

/** What is asked for. */
export function RequestPart({ asked, change, isOpen }: FormProps) {
  const translate = useTranslate();
  return (
    <FormPart title={translate("coverage.part_request")}>
      <KindField value={asked.kind} onChange={(kind) => change({ kind })} />
      <ProblemsField problems={asked.problems} onChange={(problems) => change({ problems })} />
      <AnswerField
        fact="gaveInformation"
        name={FACT_NAMES.gaveInformation}
        open={isOpen("gaveInformation")}
        value={asked.gaveInformation}
        onChange={(gaveInformation) => change({ gaveInformation })}
      />
    </FormPart>
  );
}

interface ProblemsFieldProps {
  readonly problems: number;
  readonly onChange: (problems: number) => void;
}

/** What is being typed may be no number for a moment; the fact changes when it is one. */
function ProblemsField({ problems, onChange }: ProblemsFieldProps) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <FactField fact="problems" open={false}>
      <TextField
        type="number"
        fullWidth
        label={words(FACT_NAMES.problems)}
        value={typed ?? problems}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value);
          const count = Number(target.value);
          if (Number.isInteger(count) && count >= 1 && count <= MOST_PROBLEMS) onChange(count);
        }}
        slotProps={{ htmlInput: { min: 1, max: MOST_PROBLEMS } }}
      />
    </FactField>
  );
}
