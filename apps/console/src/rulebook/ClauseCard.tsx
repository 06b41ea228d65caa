import { Box, Card, Link, Typography } from "@mui/material";
import { type Clause, conditionsTable, type Text } from "@supportbook/policy";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { paths } from "../paths.ts";
import { ClauseUsesList } from "./ClauseUsesList.tsx";
import { ConditionsTable } from "./ConditionsTable.tsx";
import { EffectChip } from "./EffectChip.tsx";
import { clauseElementId } from "./element-ids.ts";
import type { Languages } from "./languages.ts";
import type { ClauseUses } from "./use-clause-uses.ts";
import { useWords } from "./use-words.ts";

interface ClauseCardProps {
  readonly clause: Clause;
  readonly languages: Languages;
  /** The reader came for this clause. */
  readonly isWanted: boolean;
  /** Undefined until it is found. */
  readonly uses: ClauseUses | undefined;
}

/** A clause: what it says, when it applies, how it is read and where it acts. */
export function ClauseCard({ clause, languages, isWanted, uses }: ClauseCardProps) {
  const translate = useTranslate();
  const { id, gist, effect, cases, standing, interpretations } = clause;
  const heading = `${clauseElementId(id)}-title`;
  return (
    <Card
      component="article"
      id={clauseElementId(id)}
      tabIndex={-1}
      aria-labelledby={heading}
      aria-current={isWanted || undefined}
      sx={{
        padding: { xs: 1.5, sm: 2 },
        scrollMarginTop: 64,
        display: "grid",
        gap: 1.25,
        "&[aria-current]": {
          borderColor: "primary.main",
          boxShadow: (theme) => `0 0 0 1px ${theme.palette.primary.main}`,
        },
        "&:focus": { outline: "none" },
      }}
    >
      <Box sx={{ display: "flex", alignItems: "center", gap: 1.25, flexWrap: "wrap" }}>
        <Typography id={heading} variant="h3">
          <Link component={RouterLink} to={paths.clause(id)} color="inherit">
            {id}
          </Link>
        </Typography>
        <EffectChip effect={effect.kind} />
      </Box>
      <InLanguages text={gist} languages={languages} />
      {standing !== null && (
        <Note title={translate("rulebook.standing")}>
          <InLanguages text={standing} languages={languages} />
        </Note>
      )}
      {cases.length > 0 && <ConditionsTable rows={conditionsTable({ cases })} label={heading} />}
      {interpretations.length > 0 && <Interpretations texts={interpretations} languages={languages} />}
      {cases.length > 0 && (
        <Note title={translate("rulebook.uses.title")}>
          <ClauseUsesList clause={id} uses={uses} />
        </Note>
      )}
    </Card>
  );
}

interface InterpretationsProps {
  readonly texts: Clause["interpretations"];
  readonly languages: Languages;
}

function Interpretations({ texts, languages }: InterpretationsProps) {
  const translate = useTranslate();
  return (
    <Note title={translate("rulebook.interpretations")}>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, display: "grid", gap: 0.5 }}>
        {texts.map((text) => (
          <li key={text.en}>
            <InLanguages text={text} languages={languages} />
          </li>
        ))}
      </Box>
    </Note>
  );
}

function Note({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography variant="caption" sx={{ color: "text.secondary", fontWeight: 600, display: "block" }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

interface InLanguagesProps {
  readonly text: Text;
  readonly languages: Languages;
}

function InLanguages({ text, languages }: InLanguagesProps) {
  const words = useWords();
  if (languages === "one") return <Typography variant="body2">{words(text)}</Typography>;
  return (
    <Box
      sx={{ display: "grid", gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" }, columnGap: 3, rowGap: 0.5 }}
    >
      <Typography variant="body2" lang="en">
        {text.en}
      </Typography>
      <Typography variant="body2" lang="zh-CN">
        {text.zh}
      </Typography>
    </Box>
  );
}
