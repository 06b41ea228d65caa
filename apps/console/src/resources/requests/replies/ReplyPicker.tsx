import {
  Alert,
  Autocomplete,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
} from "@mui/material";
import { REPLY_PLACEHOLDERS, type ReplyPlaceholder } from "@supportbook/policy";
import { useQuery } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../../components/ErrorState.tsx";
import { LoadingState } from "../../../components/LoadingState.tsx";
import { FilledReplyDocument } from "../../../gql/insert-reply.ts";
import { request as ask } from "../../../graphql-client.ts";
import { useWords } from "../../../rulebook/use-words.ts";
import type { ShownRequest } from "../page/request-section.ts";
import { type ReplyToInsert, useRepliesToInsert } from "./use-replies-to-insert.ts";

interface ReplyPickerProps {
  readonly request: ShownRequest;
  readonly onTake: (text: string) => void;
  readonly onClose: () => void;
}

/** Finds a canned reply, shows it filled in for the request, and hands it over: type, Enter, Enter. */
export function ReplyPicker({ request, onTake, onClose }: ReplyPickerProps) {
  const translate = useTranslate();
  const titleId = useId();
  const [reply, setReply] = useState<ReplyToInsert | null>(null);
  const take = useRef<HTMLButtonElement>(null);
  const filled = useFilled(request.id, reply?.id ?? null);
  const text = filled.data?.text ?? null;

  return (
    // The focus goes to what is written into, which the reply is put into afterwards.
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId} disableRestoreFocus>
      <DialogTitle id={titleId}>{translate("replies.insert")}</DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 2, minHeight: 220, alignContent: "start" }}>
        <ReplySearch
          onChoose={(chosen) => {
            setReply(chosen);
            if (chosen !== null) requestAnimationFrame(() => take.current?.focus());
          }}
        />
        {reply !== null && filled.error && <ErrorState error={filled.error} onRetry={() => void filled.refetch()} />}
        {reply !== null && filled.isPending && <LoadingState rows={2} />}
        {filled.data && <FilledText filled={filled.data} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("ra.action.cancel")}</Button>
        <Button
          ref={take}
          variant="contained"
          // Not `disabled`: it would lose the focus that waits here for the text.
          aria-disabled={text === null}
          sx={text === null ? { opacity: 0.5 } : {}}
          onClick={() => text !== null && onTake(text)}
        >
          {translate("replies.insert_it")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function ReplySearch({ onChoose }: { readonly onChoose: (reply: ReplyToInsert | null) => void }) {
  const translate = useTranslate();
  const { data = [], isPending } = useRepliesToInsert();
  return (
    <Autocomplete
      options={data}
      loading={isPending}
      autoHighlight
      openOnFocus
      getOptionLabel={({ title }) => title}
      getOptionKey={({ id }) => id}
      filterOptions={(options, { inputValue }) => options.filter((reply) => holds(reply, inputValue))}
      noOptionsText={translate("replies.none_found")}
      onChange={(_, chosen) => onChoose(chosen)}
      renderInput={(parameters) => (
        <TextField {...parameters} autoFocus label={translate("replies.find")} sx={{ marginTop: 1 }} />
      )}
    />
  );
}

/** All of the words, in titles or texts, whatever their case. */
function holds({ title, en, zh }: ReplyToInsert, search: string): boolean {
  const said = [title, en?.text, zh?.text].join("\n").toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function useFilled(request: string, reply: string | null) {
  return useQuery({
    queryKey: ["requests", "filled-reply", request, reply],
    queryFn: async ({ signal }) =>
      (await ask(FilledReplyDocument, { request, reply: reply ?? "" }, { signal })).filledReply,
    enabled: reply !== null,
    staleTime: 0,
  });
}

interface FilledTextProps {
  readonly filled: {
    readonly locale: string;
    readonly otherLanguage: boolean;
    readonly text: string | null;
    readonly missing: readonly string[];
  };
}

/** The reply as it will be sent; says openly where it is in the other language, or not ready. */
function FilledText({ filled: { locale, otherLanguage, text, missing } }: FilledTextProps) {
  const translate = useTranslate();
  const words = useWords();
  const meaningOf = (name: string) => words(REPLY_PLACEHOLDERS[name as ReplyPlaceholder]);
  const language = translate(`request.language.${locale === "EN" ? "en" : "zh"}`);
  return (
    <>
      {otherLanguage && <Alert severity="warning">{translate("replies.other_language", { language })}</Alert>}
      {text === null && (
        <Alert severity="error" role="alert">
          {translate("replies.missing", { names: missing.map(meaningOf).join(", ") })}
        </Alert>
      )}
      {text !== null && (
        <Box role="group" aria-label={translate("replies.preview")} sx={PREVIEW} tabIndex={0}>
          {text}
        </Box>
      )}
    </>
  );
}

const PREVIEW = {
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
  maxHeight: 260,
  overflowY: "auto",
  padding: 1.5,
  border: 1,
  borderColor: "divider",
  borderRadius: 1,
} as const;
