import { Box, Button, Card, Typography } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { saveBlob } from "../download.ts";
import { EraseDialog } from "./EraseDialog.tsx";
import { confirmationOf, countsIn, type PersonInput } from "./person.ts";

interface KeptOfPersonProps {
  readonly person: PersonInput;
  readonly data: Readonly<Record<string, unknown>>;
  readonly onErased: () => void;
}

/** How much is kept of the person, as a file, and the way to have it erased. */
export function KeptOfPerson({ person, data, onErased }: KeptOfPersonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [erasing, setErasing] = useState(false);

  function download() {
    saveBlob(new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: "application/json" }), "feedback-of-person.json");
  }

  return (
    <Card component="section" sx={{ padding: 2, display: "grid", gap: 1.5 }} data-kept>
      <Typography variant="h2" sx={{ overflowWrap: "anywhere" }}>
        {translate("customer_feedback.privacy.kept", { person: confirmationOf(person) })}
      </Typography>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
        {countsIn(data).map(([name, count]) => (
          <Typography key={name} component="li" variant="body2">
            {translate(`customer_feedback.privacy.part.${name}`, { smart_count: count, _: `${name}: ${count}` })}
          </Typography>
        ))}
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        <Button variant="outlined" onClick={download}>
          {translate("customer_feedback.privacy.download")}
        </Button>
        <Button variant="outlined" color="error" onClick={() => setErasing(true)}>
          {translate("customer_feedback.privacy.erase")}
        </Button>
      </Box>
      {erasing && (
        <EraseDialog
          person={person}
          onClose={() => setErasing(false)}
          onErased={(count) => {
            notify(translate("customer_feedback.privacy.erased", { smart_count: count }), { type: "success" });
            onErased();
          }}
        />
      )}
    </Card>
  );
}
