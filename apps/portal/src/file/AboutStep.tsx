import { KIND_NAMES, type RequestKind } from "@supportbook/policy";
import { Field } from "../Field.tsx";
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
  const { t, of } = useLanguage();
  const { products, error, retry } = useProducts();
  const versions = useProduct(filing.product)?.versions.filter(({ phase }) => phase !== "UPCOMING") ?? [];
  const choices = (segment: "HOME_MOBILE" | "BUSINESS", label: string) => (
    <optgroup label={label}>
      {products
        ?.filter((each) => each.segment === segment)
        .map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
    </optgroup>
  );
  const kinds = (group: keyof typeof KIND_GROUPS) => (
    <optgroup label={t.about[group]}>
      {KIND_GROUPS[group].map((kind) => (
        <option key={kind} value={kind}>
          {KIND_NAMES[kind][of]}
        </option>
      ))}
    </optgroup>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change({ stage: "ANSWER" });
      }}
    >
      <p>{t.about.hint}</p>
      <Trouble error={error} onRetry={retry} />
      <Field label={t.about.product}>
        {(control) => (
          <select
            {...control}
            required
            value={filing.product}
            onChange={({ target }) => change({ product: target.value, version: "" })}
          >
            <option value="">{products === null ? t.loading : t.choose}</option>
            {choices("HOME_MOBILE", t.about.home)}
            {choices("BUSINESS", t.about.business)}
          </select>
        )}
      </Field>
      <Field label={t.about.version}>
        {(control) => (
          <select {...control} value={filing.version} onChange={({ target }) => change({ version: target.value })}>
            <option value="">{t.notKnown}</option>
            {versions.map(({ id, name }) => (
              <option key={id}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t.about.kind}>
        {(control) => (
          <select
            {...control}
            required
            value={filing.kind}
            onChange={({ target }) => change({ kind: target.value as RequestKind, answers: {}, kinds: {} })}
          >
            <option value="">{t.choose}</option>
            {kinds("included")}
            {kinds("excluded")}
          </select>
        )}
      </Field>
      <WhoAsks filing={filing} change={change} />
      <button type="submit" className="main">
        {t.about.check}
      </button>
    </form>
  );
}
