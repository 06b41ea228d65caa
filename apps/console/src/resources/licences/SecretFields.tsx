import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { Box, Button, FormHelperText } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useController, useWatch } from "react-hook-form";
import { FormSection } from "../../editing/form/FormSection.tsx";
import { ChoiceInput, TextInput } from "../../editing/form/fields.tsx";
import { base64Of, LARGEST_KEY_FILE } from "./key-file.ts";
import type { LicenceForm } from "./licence-form.ts";

const KINDS = ["ACTIVATION_CODE", "KEY_FILE"] as const;

/** The code or key file of a new licence. After it was saved nothing of it is shown but its last four characters. */
export function SecretFields() {
  const translate = useTranslate();
  const kind = useWatch<LicenceForm, "secretKind">({ name: "secretKind" });
  return (
    <FormSection title={translate("licence.section.secret")}>
      <ChoiceInput
        name="secretKind"
        label={translate("licence.secret_kind")}
        hint={translate("licence.secret_hint")}
        choices={KINDS.map((value) => ({ value, name: translate(`licence.secret.${value}`) }))}
      />
      {kind === "KEY_FILE" ? (
        <KeyFileInput />
      ) : (
        <TextInput required name="code" label={translate("licence.secret.ACTIVATION_CODE")} />
      )}
    </FormSection>
  );
}

function KeyFileInput() {
  const translate = useTranslate();
  const [name, setName] = useState<string | null>(null);
  const rules = { validate: (content: string | null) => content !== null || translate("licence.key_file.missing") };
  const { field, fieldState } = useController<Record<string, string | null>>({ name: "keyFile", rules });
  const [tooLarge, setTooLarge] = useState(false);

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setTooLarge(file.size > LARGEST_KEY_FILE);
    if (file.size > LARGEST_KEY_FILE) return;
    setName(file.name);
    field.onChange(base64Of(new Uint8Array(await file.arrayBuffer())));
  }

  const problem = tooLarge ? translate("licence.key_file.too_large") : fieldState.error?.message;
  return (
    <Box>
      <Button component="label" variant="outlined" startIcon={<UploadFileOutlined fontSize="small" />}>
        {name ?? translate("licence.key_file.choose")}
        <input
          type="file"
          ref={field.ref}
          aria-label={translate("licence.secret.KEY_FILE")}
          style={{ position: "absolute", width: 1, height: 1, opacity: 0 }}
          onChange={({ target }) => void take(target.files?.[0])}
        />
      </Button>
      <FormHelperText error={problem !== undefined}>{problem ?? translate("licence.key_file.hint")}</FormHelperText>
    </Box>
  );
}
