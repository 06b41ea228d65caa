import { KIND_NAMES, type RequestKind } from "@supportbook/policy";
import { ChoiceField } from "../Field.tsx";
import { useLanguage } from "../language.ts";
import { Trouble } from "../Trouble.tsx";
import { useProduct, useProducts } from "./catalogue.ts";
import type { Filing } from "./filing.ts";
import { KIND_GROUPS } from "./kinds.ts";
import { WhoAsks } from "./WhoAsks.tsx";

interface AboutStepProps {
  readonly filing: Filing;
  readonly change: (part: Partial<Filing>) => void;
}

/** Product, version, kind and who asks: enough for the rules to answer. */
export function AboutStep({ filing, change }: AboutStepProps) {
  const { t } = useLanguage();
  const versions = useProduct(filing.product)?.versions.filter(({ phase }) => phase !== "UPCOMING") ?? [];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change({ stage: "ANSWER" });
      }}
    >
      <p>{t.about.hint}</p>
      <ProductField filing={filing} change={change} />
      <ChoiceField
        label={t.about.version}
        value={filing.version}
        blank={t.notKnown}
        onChange={(version) => change({ version })}
      >
        {versions.map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </ChoiceField>
      <KindField filing={filing} change={change} />
      <WhoAsks filing={filing} change={change} />
      <button type="submit" className="main">
        {t.about.check}
      </button>
    </form>
  );
}

function ProductField({ filing, change }: AboutStepProps) {
  const { t } = useLanguage();
  const { products, error, retry } = useProducts();
  const groups = [
    ["HOME_MOBILE", t.about.home],
    ["BUSINESS", t.about.business],
  ] as const;
  return (
    <>
      <Trouble error={error} onRetry={retry} />
      <ChoiceField
        label={t.about.product}
        required
        value={filing.product}
        blank={products === null ? t.loading : t.choose}
        onChange={(product) => change({ product, version: "" })}
      >
        {groups.map(([group, label]) => (
          <optgroup key={group} label={label}>
            {products
              ?.filter(({ segment }) => segment === group)
              .map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </ChoiceField>
    </>
  );
}

function KindField({ filing, change }: AboutStepProps) {
  const { t, of } = useLanguage();
  return (
    <ChoiceField
      label={t.about.kind}
      required
      value={filing.kind}
      blank={t.choose}
      onChange={(kind) => change({ kind: kind as RequestKind, answers: {}, kinds: {} })}
    >
      {(["included", "excluded"] as const).map((group) => (
        <optgroup key={group} label={t.about[group]}>
          {KIND_GROUPS[group].map((kind) => (
            <option key={kind} value={kind}>
              {KIND_NAMES[kind][of]}
            </option>
          ))}
        </optgroup>
      ))}
    </ChoiceField>
  );
}
