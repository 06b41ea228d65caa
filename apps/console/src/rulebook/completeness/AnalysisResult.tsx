import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlineOutlined from "@mui/icons-material/ErrorOutlineOutlined";
import { Alert, Box, Typography } from "@mui/material";
import { type AnalysedComponent, CHECK_SENTENCES, nameOfFact, type RulebookAnalysis } from "@supportbook/policy";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Fact, FactList } from "../../components/FactList.tsx";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import { CombinationWords } from "../ClauseUsesList.tsx";
import { useWords } from "../use-words.ts";
import { OutcomeShares } from "./OutcomeShares.tsx";

interface AnalysisResultProps {
  readonly analysis: RulebookAnalysis;
  readonly milliseconds: number;
}

/** What came of the analysis: its verdict, how much was looked at, each check, and how the outcomes are spread. */
export function AnalysisResult({ analysis, milliseconds }: AnalysisResultProps) {
  const translate = useTranslate();
  const number = new Intl.NumberFormat(useFormattingLocale(), { maximumFractionDigits: 1 });
  const { clauses, rows, space, components, checks, isSound, outcomes } = analysis;
  return (
    <>
      <Alert severity={isSound ? "success" : "error"} role="status" data-sound={isSound}>
        {translate(isSound ? "rulebook.analysis.sound" : "rulebook.analysis.unsound")}
      </Alert>
      <FactList>
        <Fact name={translate("rulebook.analysis.space")}>{number.format(BigInt(space))}</Fact>
        <Fact name={translate("rulebook.analysis.clauses")}>{number.format(clauses)}</Fact>
        <Fact name={translate("rulebook.analysis.rows")}>{number.format(rows)}</Fact>
        <Fact name={translate("rulebook.analysis.took")}>
          {translate("rulebook.analysis.seconds", { seconds: number.format(milliseconds / 1000) })}
        </Fact>
      </FactList>
      <Box component="section">
        <Typography variant="h2" sx={{ marginBottom: 1 }}>
          {translate("rulebook.analysis.checks")}
        </Typography>
        <Checks checks={checks} />
      </Box>
      <Box component="section">
        <Typography variant="h2" sx={{ marginBottom: 1 }}>
          {translate("rulebook.analysis.outcomes")}
        </Typography>
        <OutcomeShares outcomes={outcomes} />
      </Box>
      <Box component="section">
        <Typography variant="h2" sx={{ marginBottom: 1 }}>
          {translate("rulebook.analysis.walked")}
        </Typography>
        {components.map((component) => (
          <WalkedLine key={component.decides} {...component} />
        ))}
      </Box>
    </>
  );
}

function Checks({ checks }: Pick<RulebookAnalysis, "checks">) {
  const words = useWords();
  return (
    <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 0.75 }}>
      {checks.map(({ check, holds, counterexamples }) => (
        <CheckLine key={check} sentence={words(CHECK_SENTENCES[check])} holds={holds}>
          {counterexamples.map(({ says, combination }) => (
            <Typography key={says.en} variant="body2" sx={{ color: "text.secondary" }}>
              {words(says)} — <CombinationWords combination={combination} />
            </Typography>
          ))}
        </CheckLine>
      ))}
    </Box>
  );
}

function WalkedLine({ decides, combinations, facts, rows }: AnalysedComponent) {
  const translate = useTranslate();
  const words = useWords();
  const number = new Intl.NumberFormat(useFormattingLocale());
  return (
    <Typography variant="body2" sx={{ marginBottom: 1 }}>
      <strong>{translate(`rulebook.analysis.decides.${decides}`)}</strong>{" "}
      {translate("rulebook.analysis.component", { combinations: number.format(combinations), rows })}{" "}
      <Box component="span" sx={{ color: "text.secondary" }}>
        {facts.map((fact) => words(nameOfFact(fact))).join(" · ")}
      </Box>
    </Typography>
  );
}

interface CheckLineProps {
  readonly sentence: string;
  readonly holds: boolean;
  readonly children: ReactNode;
}

function CheckLine({ sentence, holds, children }: CheckLineProps) {
  const translate = useTranslate();
  const Icon = holds ? CheckCircleOutlined : ErrorOutlineOutlined;
  return (
    <Box component="li" sx={{ display: "flex", gap: 1 }}>
      <Icon
        sx={{ fontSize: 20, color: holds ? "success.main" : "error.main" }}
        titleAccess={translate(holds ? "rulebook.analysis.holds" : "rulebook.analysis.fails")}
      />
      <Box>
        <Typography variant="body2" sx={{ "&::first-letter": { textTransform: "uppercase" } }}>
          {sentence}
        </Typography>
        {children}
      </Box>
    </Box>
  );
}
