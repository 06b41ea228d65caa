import { ENVIRONMENT_FACTS, ENVIRONMENT_NAMES } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { AnswerField } from "./AnswerField.tsx";
import { FormPart } from "./FormPart.tsx";
import type { FormProps } from "./form-props.ts";

/** The machine and how the software is used. */
export function EnvironmentPart({ asked, change, isOpen }: FormProps) {
  const translate = useTranslate();
  return (
    <FormPart title={translate("coverage.part_environment")}>
      {ENVIRONMENT_FACTS.map((fact) => (
        <AnswerField
          key={fact}
          fact={`environment.${fact}`}
          name={ENVIRONMENT_NAMES[fact]}
          open={isOpen(`environment.${fact}`)}
          value={asked.environment[fact]}
          onChange={(answer) => change({ environment: { ...asked.environment, [fact]: answer } })}
        />
      ))}
    </FormPart>
  );
}
