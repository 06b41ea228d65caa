import { Box, Link, Skeleton, Typography } from "@mui/material";
import { type Combination, nameOfFact, nameOfValue } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { DateText } from "../components/DateText.tsx";
import { paths } from "../paths.ts";
import type { ClauseUses, NamingTerm, Showing } from "./use-clause-uses.ts";
import { useWords } from "./use-words.ts";

interface ClauseUsesListProps {
  readonly clause: string;
  readonly uses: ClauseUses | undefined;
}

/** Questions that show the clause at work, each with as few facts as can be, and products whose own terms name it. */
export function ClauseUsesList({ clause, uses }: ClauseUsesListProps) {
  const translate = useTranslate();
  if (uses === undefined) return <Skeleton width="60%" />;
  const { cited, decides, terms } = uses;
  const isSame = decides !== null && JSON.stringify(cited) === JSON.stringify(decides);
  return (
    <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, display: "grid", gap: 0.25 }}>
      {cited !== null && !isSame && (
        <Question label={translate("rulebook.uses.cited")} showing={cited} clause={clause} />
      )}
      {decides !== null && <Question label={translate("rulebook.uses.decides")} showing={decides} clause={clause} />}
      {terms.map((each) => (
        <Term key={`${each.product.slug} ${each.term.summary}`} {...each} />
      ))}
    </Box>
  );
}

interface QuestionProps {
  readonly label: string;
  readonly showing: Showing;
  readonly clause: string;
}

function Question({ label, showing: { link, combination }, clause }: QuestionProps) {
  const translate = useTranslate();
  return (
    <Typography component="li" variant="body2">
      {label} <CombinationWords combination={combination} />{" "}
      {link === null ? (
        <Box component="span" sx={{ color: "text.secondary" }}>
          {translate("rulebook.uses.not_to_be_shown")}
        </Box>
      ) : (
        <Link
          component={RouterLink}
          underline="always"
          to={link}
          aria-label={`${translate("rulebook.uses.try")}: ${label} ${clause}`}
        >
          {translate("rulebook.uses.try")}
        </Link>
      )}
    </Typography>
  );
}

/** The facts of a combination in words; whatever the others are, it shows. */
export function CombinationWords({ combination }: { readonly combination: Combination }) {
  const words = useWords();
  const translate = useTranslate();
  if (combination.length === 0) return translate("rulebook.uses.any");
  return combination
    .map(({ fact, value }) => `${words(nameOfFact(fact))}: ${words(nameOfValue(fact, value))}`)
    .join(translate("rulebook.uses.and"));
}

function Term({ product, term }: NamingTerm) {
  const translate = useTranslate();
  return (
    <Typography component="li" variant="body2">
      <Link component={RouterLink} underline="always" to={paths.product(product.slug)}>
        {product.name}
      </Link>{" "}
      {translate(term.waives ? "rulebook.uses.waived" : "rulebook.uses.added")} {term.summary}{" "}
      {term.url !== null && (
        <Link href={term.url} underline="always" target="_blank" rel="noreferrer">
          {translate("rulebook.uses.source")}
        </Link>
      )}
      {term.from !== null && (
        <>
          {" "}
          {translate("rulebook.uses.from")} <DateText date={term.from} />
        </>
      )}
      {term.to !== null && (
        <>
          {" "}
          {translate("rulebook.uses.to")} <DateText date={term.to} />
        </>
      )}
    </Typography>
  );
}
