import { Alert, Box, Button, Card, TextField, Typography } from "@mui/material";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { sentenceOf } from "../api-tokens/sentence-of.ts";
import { PageTitle } from "../components/PageTitle.tsx";
import { ExportPersonFeedbackDocument } from "../gql/feedback-privacy.ts";
import { request } from "../graphql-client.ts";
import { paths } from "../paths.ts";
import { ChangeRefused } from "../records/change-refused.ts";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { KeptOfPerson } from "./KeptOfPerson.tsx";
import { type PersonInput, personOf, type TypedPerson } from "./person.ts";

/** Hands out or erases what is kept of one person's feedback. */
export default function FeedbackPrivacyPage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle
        title={translate("customer_feedback.privacy.title")}
        trail={[{ label: translate("customer_feedback.title"), to: paths.feedback() }]}
        description={translate("customer_feedback.privacy.about")}
      />
      <RequirePermission permission="feedback.erase">
        <LookUp />
      </RequirePermission>
    </>
  );
}

async function keptOf(person: PersonInput) {
  const { data, userErrors } = (await request(ExportPersonFeedbackDocument, { input: person })).exportPersonFeedback;
  if (userErrors.length > 0 || data === null) throw new ChangeRefused(userErrors, null);
  return { person, data: data as Readonly<Record<string, unknown>> };
}

function LookUp() {
  const translate = useTranslate();
  const [typed, setTyped] = useState<TypedPerson>({ email: "", subject: "" });
  const [isMissed, setMissed] = useState(false);
  const looking = useMutation({ mutationFn: keptOf });

  function lookUp(event: FormEvent) {
    event.preventDefault();
    const person = personOf(typed);
    setMissed(person === null);
    if (person !== null) looking.mutate(person);
  }

  return (
    <Box sx={{ display: "grid", gap: 2, maxWidth: 720 }}>
      <Card component="form" noValidate onSubmit={lookUp} sx={{ padding: 2, display: "grid", gap: 2 }}>
        <Typography variant="body2">{translate("customer_feedback.privacy.who")}</Typography>
        <TextField
          type="email"
          label={translate("customer_feedback.privacy.email")}
          value={typed.email}
          onChange={({ target }) => setTyped({ ...typed, email: target.value })}
          error={isMissed}
          helperText={isMissed ? translate("customer_feedback.privacy.nobody") : undefined}
          slotProps={{ htmlInput: { maxLength: 320, autoComplete: "off" } }}
        />
        <TextField
          label={translate("customer_feedback.privacy.subject")}
          helperText={translate("customer_feedback.privacy.subject_hint")}
          value={typed.subject}
          onChange={({ target }) => setTyped({ ...typed, subject: target.value })}
          slotProps={{ htmlInput: { maxLength: 500, autoComplete: "off" } }}
        />
        <Box>
          <Button type="submit" variant="contained" loading={looking.isPending}>
            {translate("customer_feedback.privacy.look_up")}
          </Button>
        </Box>
        {looking.error !== null && <Alert severity="error">{sentenceOf(looking.error, translate)}</Alert>}
      </Card>
      {looking.data !== undefined && (
        <KeptOfPerson key={JSON.stringify(looking.data)} {...looking.data} onErased={looking.reset} />
      )}
      <WhatStays />
    </Box>
  );
}

/** Said before anything is erased, so that nobody promises more. */
function WhatStays() {
  const translate = useTranslate();
  return (
    <Card component="section" sx={{ padding: 2 }}>
      <Typography variant="h2" sx={{ marginBottom: 1 }}>
        {translate("customer_feedback.privacy.stays_title")}
      </Typography>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
        {(["goes", "stays", "elsewhere", "history"] as const).map((each) => (
          <Typography key={each} component="li" variant="body2">
            {translate(`customer_feedback.privacy.what.${each}`)}
          </Typography>
        ))}
      </Box>
    </Card>
  );
}
