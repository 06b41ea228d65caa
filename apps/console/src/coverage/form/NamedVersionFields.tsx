import { matchBuild } from "@supportbook/policy";
import { useAskedProduct } from "../use-catalogue.ts";
import { ProductField } from "./ProductField.tsx";
import { VersionField } from "./VersionField.tsx";

export interface NamedVersion {
  /** Slug. */
  readonly product: string | null;
  /** Name of a version, or a build. */
  readonly version: string | null;
}

interface NamedVersionFieldsProps extends NamedVersion {
  /** The calendar date on which phases are told. */
  readonly on: string | null;
  readonly onChange: (named: NamedVersion) => void;
}

/** A product of the catalogue and, once it is chosen, one of its versions. */
export function NamedVersionFields({ product: slug, version, on, onChange }: NamedVersionFieldsProps) {
  const { data: product = null, isPending } = useAskedProduct(slug);
  return (
    <>
      <ProductField
        slug={slug}
        product={product}
        isUnknown={slug !== null && !isPending && product === null}
        onChange={(chosen) => onChange({ product: chosen, version: null })}
      />
      {product !== null && (
        <VersionField
          product={product}
          value={version}
          version={version === null ? null : matchBuild(version, product.versions).version}
          obstacle={null}
          on={on}
          open={false}
          onChange={(chosen) => onChange({ product: slug, version: chosen })}
        />
      )}
    </>
  );
}
