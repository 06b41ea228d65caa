import { Box, Link } from "@mui/material";
import type { Section } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { sectionId } from "./element-ids.ts";
import { useWords } from "./use-words.ts";

/** The sections, each a way to itself; beside the clauses where there is room. */
export function SectionList({ sections }: { readonly sections: readonly Section[] }) {
  const words = useWords();
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate("rulebook.sections")}
      sx={{ display: { xs: "none", lg: "block" }, position: "sticky", top: 62, alignSelf: "start" }}
    >
      <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 0.75 }}>
        {sections.map(({ number, title }) => (
          <Box component="li" key={number}>
            <Link
              component="button"
              type="button"
              variant="body2"
              color="text.secondary"
              sx={{ textAlign: "left" }}
              onClick={() => document.getElementById(sectionId(number))?.scrollIntoView({ block: "start" })}
            >
              {/^\d/.test(number) && <strong>{number} </strong>}
              {words(title)}
            </Link>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
