import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import {
  type CannedRepliesQuery,
  type CannedReplyFactsFragment,
  CannedReplyHistoryDocument,
  RestoreCannedReplyDocument,
  RetireCannedReplyDocument,
  SaveCannedReplyDocument,
} from "../gql/canned-replies.ts";
import { request } from "../graphql-client.ts";
import { RecordDialog } from "../services/RecordDialog.tsx";
import { RecordField } from "../services/RecordField.tsx";
import { KeptHistory } from "../upkeep/KeptHistory.tsx";
import { useKeeping } from "../upkeep/use-keeping.ts";
import { REPLIES_KEY } from "./use-replies.ts";

interface ReplyDialogProps {
  /** Null for a new one. */
  readonly reply: CannedReplyFactsFragment | null;
  readonly placeholders: CannedRepliesQuery["replyPlaceholders"];
  readonly onClose: () => void;
}

const LANGUAGES = ["en", "zh"] as const;
const FIELDS = LANGUAGES.flatMap((language) => [`${language}.title`, `${language}.text`]);
const NOTHING = { title: "", text: "" };

/** A language of which neither field is filled in is one in which nothing is said. */
function saidIn(words: typeof NOTHING) {
  return words.title.trim() === "" && words.text.trim() === "" ? null : words;
}

function useReplyForm({ reply, onClose }: Pick<ReplyDialogProps, "reply" | "onClose">) {
  const changing = useKeeping(REPLIES_KEY, onClose);
  const [draft, setDraft] = useState({ en: reply?.en ?? NOTHING, zh: reply?.zh ?? NOTHING });

  function save() {
    const seen = reply === null ? {} : { id: reply.id, expectedRevision: reply.revision };
    const input = { ...seen, en: saidIn(draft.en), zh: saidIn(draft.zh) };
    changing.make(() => request(SaveCannedReplyDocument, { input }));
  }

  function setRetired({ id, revision, retired }: CannedReplyFactsFragment) {
    const input = { id, expectedRevision: revision };
    changing.make(() => request(retired ? RestoreCannedReplyDocument : RetireCannedReplyDocument, { input }));
  }

  return { changing, draft, setDraft, save, setRetired };
}

/** What a canned reply says, language by language, and what it may leave open. */
export function ReplyDialog({ reply, placeholders, onClose }: ReplyDialogProps) {
  const translate = useTranslate();
  const { changing, draft, setDraft, save, setRetired } = useReplyForm({ reply, onClose });
  const edit = (language: "en" | "zh", field: keyof typeof NOTHING) => (words: string) =>
    setDraft((before) => ({ ...before, [language]: { ...before[language], [field]: words } }));
  return (
    <RecordDialog
      title={reply === null ? translate("replies.new") : translate("market.edit_named", { name: reply.title })}
      changing={changing}
      fields={FIELDS}
      onSave={save}
      onClose={onClose}
      more={
        reply && (
          <Button disabled={changing.busy} onClick={() => setRetired(reply)}>
            {translate(reply.retired ? "market.reinstate" : "market.retire")}
          </Button>
        )
      }
    >
      {LANGUAGES.map((language) => (
        <Box key={language} role="group" aria-label={translate(`request.language.${language}`)} sx={GROUP}>
          <Typography variant="h3" component="p">
            {translate(`request.language.${language}`)}
          </Typography>
          <RecordField
            label={translate("replies.fact.title")}
            value={draft[language].title}
            onEdit={edit(language, "title")}
            refused={changing.refused[`${language}.title`]}
          />
          <RecordField
            multiline
            minRows={4}
            maxRows={14}
            label={translate("replies.fact.text")}
            value={draft[language].text}
            onEdit={edit(language, "text")}
            refused={changing.refused[`${language}.text`] ?? changing.refused[language]}
          />
        </Box>
      ))}
      <Placeholders placeholders={placeholders} />
      {reply !== null && <History id={reply.id} />}
    </RecordDialog>
  );
}

const GROUP = { display: "grid", gap: 1.5 } as const;

function Placeholders({ placeholders }: Pick<ReplyDialogProps, "placeholders">) {
  const translate = useTranslate();
  return (
    <Box>
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {translate("replies.placeholders_hint")}
      </Typography>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
        {placeholders.map(({ name, meaning }) => (
          <Typography component="li" variant="body2" key={name}>
            <code>{`{{${name}}}`}</code> {meaning}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

function History({ id }: { readonly id: string }) {
  const translate = useTranslate();
  return (
    <KeptHistory
      queryKey={[...REPLIES_KEY, id]}
      load={async (signal) =>
        (await request(CannedReplyHistoryDocument, { key: id }, { signal })).record?.history ?? []
      }
      nameOf={(field) => translate(`replies.fact.${field}`, { _: field })}
    />
  );
}
