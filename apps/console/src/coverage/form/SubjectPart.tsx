import { Box, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import {
  FACT_NAMES,
  LICENSING_NAMES,
  LICENSINGS,
  PHASE_NAMES,
  PHASES,
  SEGMENT_NAMES,
  SEGMENTS,
  type Segment,
} from "@supportbook/policy";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { useWords } from "../../rulebook/use-words.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { FactField } from "./FactField.tsx";
import { FormPart } from "./FormPart.tsx";
import type { FormProps } from "./form-props.ts";
import { MomentField } from "./MomentField.tsx";
import { ProductField } from "./ProductField.tsx";
import { VersionField } from "./VersionField.tsx";

type Way = "PRODUCT" | "KIND";

/** What the question is about: a product of the catalogue, or a kind of product, and when. */
export function SubjectPart(props: FormProps) {
  const { asked, change } = props;
  const translate = useTranslate();
  const describesKind = asked.segment !== null || asked.licensing !== null || asked.phase !== null;
  const [chosen, setWay] = useState<Way | null>(null);
  const way = asked.product !== null ? "PRODUCT" : describesKind ? "KIND" : (chosen ?? "PRODUCT");
  const choose = (next: Way | null) => {
    if (next === null || next === way) return;
    setWay(next);
    change({ product: null, version: null, segment: null, licensing: null, phase: null });
  };
  return (
    <FormPart title={translate("coverage.part_subject")}>
      <Box sx={{ paddingLeft: 1.5 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={way}
          onChange={(_, next: Way | null) => choose(next)}
          aria-label={translate("coverage.part_subject")}
        >
          <ToggleButton value="PRODUCT">{translate("coverage.by_product")}</ToggleButton>
          <ToggleButton value="KIND">{translate("coverage.by_kind")}</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {way === "PRODUCT" ? <ByProduct {...props} /> : <ByKind {...props} />}
      <MomentField {...props} />
    </FormPart>
  );
}

function ByProduct({ asked, change, surroundings, answer, isOpen }: FormProps) {
  const { product, on } = surroundings;
  const obstacle = answer?.state === "OBSTRUCTED" ? answer.obstacle : null;
  return (
    <>
      <ProductField
        slug={asked.product}
        product={product}
        isUnknown={asked.product !== null && product === null && !surroundings.productPending}
        onChange={(slug) => change({ product: slug, version: null, segment: null, licensing: null, phase: null })}
      />
      {product !== null && (
        <VersionField
          product={product}
          value={asked.version}
          version={answer?.state === "DECIDED" ? answer.version : null}
          obstacle={obstacle?.fact === "version" ? obstacle : null}
          on={on}
          // Which phase it is in follows from the version.
          open={isOpen("phase")}
          onChange={(version) => change({ version })}
        />
      )}
    </>
  );
}

function ByKind({ asked, change, isOpen }: FormProps) {
  const words = useWords();
  const label = useId();
  return (
    <>
      <FactField fact="segment" open={false}>
        <Typography id={label} variant="body2" sx={{ marginBottom: 0.5 }}>
          {words(FACT_NAMES.segment)}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-labelledby={label}
          value={asked.segment}
          onChange={(_, segment: Segment | null) => segment !== null && change({ segment })}
        >
          {SEGMENTS.map((segment) => (
            <ToggleButton key={segment} value={segment}>
              {words(SEGMENT_NAMES[segment])}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </FactField>
      <ChoiceField
        fact="licensing"
        label={words(FACT_NAMES.licensing)}
        open={isOpen("licensing")}
        value={asked.licensing}
        choices={LICENSINGS.map((value) => ({ value, name: words(LICENSING_NAMES[value]) }))}
        onChange={(licensing) => change({ licensing })}
      />
      <ChoiceField
        fact="phase"
        label={words(FACT_NAMES.phase)}
        open={isOpen("phase")}
        value={asked.phase}
        choices={PHASES.map((value) => ({ value, name: words(PHASE_NAMES[value]) }))}
        onChange={(phase) => change({ phase })}
      />
    </>
  );
}
