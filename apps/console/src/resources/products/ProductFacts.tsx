import { Box, Link } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { Fact, FactList } from "../../components/FactList.tsx";
import { useFactLabel } from "../../history/use-fact-label.ts";
import { paths } from "../../paths.ts";
import type { ProductRecord } from "./product-records.ts";

/** What is known of the product itself; what is not known is left out. */
export function ProductFacts({ product }: { readonly product: ProductRecord }) {
  const translate = useTranslate();
  const labelOf = useFactLabel("products");
  const { segment, licensing, category, slug, versionCommand, identifiers } = product;
  return (
    <>
      <FactList>
        <Fact name={labelOf("segment")}>{translate(`resources.products.segments.${segment}`)}</Fact>
        <Fact name={labelOf("licensing")}>{translate(`resources.products.licensings.${licensing}`)}</Fact>
        {(["platforms", "tags", "aliases"] as const).map(
          (list) =>
            product[list].length > 0 && (
              <Fact key={list} name={labelOf(list)}>
                {product[list].join(translate("editing.list_separator"))}
              </Fact>
            ),
        )}
        {category !== null && <Fact name={labelOf("category")}>{category}</Fact>}
        <Fact name={labelOf("slug")}>
          <code>{slug}</code>
        </Fact>
        {versionCommand !== null && (
          <Fact name={labelOf("versionCommand")}>
            <code>{versionCommand}</code>
          </Fact>
        )}
        {identifiers.length > 0 && (
          <Fact name={labelOf("identifiers")}>
            {identifiers.map(({ type, id }) => (
              <Box key={`${type} ${id}`}>
                {type}: <code>{id}</code>
              </Box>
            ))}
          </Fact>
        )}
      </FactList>
      <OwnTerms product={product} />
    </>
  );
}

/** The product's own terms, each with the clauses that it stands in for. */
function OwnTerms({ product: { specialTerms } }: { readonly product: ProductRecord }) {
  const translate = useTranslate();
  const labelOf = useFactLabel("products");
  if (specialTerms.length === 0) return null;
  return (
    <Box component="dl" sx={{ margin: 0, marginTop: 1.5 }}>
      <Fact name={labelOf("specialTerms")}>
        {specialTerms.map(({ summary, clauses, waives, url }) => (
          <Box key={summary} sx={{ maxWidth: "80ch", fontWeight: 400 }}>
            {url === null ? (
              summary
            ) : (
              <Link href={url} target="_blank" rel="noreferrer">
                {summary}
              </Link>
            )}{" "}
            ({translate(`terms.waives.${waives ? "yes" : "no"}`)}:{" "}
            {clauses.map((clause, place) => (
              <span key={clause}>
                {place > 0 && ", "}
                <Link component={RouterLink} to={paths.clause(clause)}>
                  {clause}
                </Link>
              </span>
            ))}
            )
          </Box>
        ))}
      </Fact>
    </Box>
  );
}
