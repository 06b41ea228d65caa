import { FEEDBACK_SCALES } from "@supportbook/policy";
import { useId } from "react";
import { ChoiceField, Field } from "../Field.tsx";
import { useProducts } from "../file/catalogue.ts";
import { useLanguage } from "../language.ts";
import { TYPES } from "./given.ts";
import type { Giving } from "./use-giving.ts";

const LONGEST_COMMENT = 4_000;

interface GivingProps {
  readonly giving: Giving;
}

/** First what it is (7.1), then the words. */
export function SaidFields({ giving: { given, change, faults } }: GivingProps) {
  const { t } = useLanguage();
  const name = useId();
  return (
    <>
      <fieldset>
        <legend>{t.feedback.type}</legend>
        {TYPES.map((type) => (
          <label key={type} className="tick">
            <input
              type="radio"
              required
              name={name}
              value={type}
              checked={given.type === type}
              onChange={() => change({ type })}
            />
            <span>
              {t.feedback.types[type].name}
              <span className="hint"> {t.feedback.types[type].hint}</span>
            </span>
          </label>
        ))}
        {faults.has("type") && <p className="fault">{faults.get("type")}</p>}
      </fieldset>
      <Field label={t.feedback.comment} hint={t.feedback.commentHint} fault={faults.get("comment")}>
        {(control) => (
          <textarea
            {...control}
            required
            rows={6}
            maxLength={LONGEST_COMMENT}
            value={given.comment}
            onChange={({ target }) => change({ comment: target.value })}
          />
        )}
      </Field>
    </>
  );
}

interface AboutFieldsProps extends GivingProps {
  readonly segment: "HOME_MOBILE" | "BUSINESS";
}

/** What may be left out: the product, and how satisfied one is. */
export function AboutFields({ giving: { given, change, faults }, segment }: AboutFieldsProps) {
  const { t } = useLanguage();
  const { products } = useProducts();
  const { first, last } = FEEDBACK_SCALES.satisfaction;
  const steps = Array.from({ length: last - first + 1 }, (_, place) => String(last - place));
  return (
    <div className="beside">
      <ChoiceField
        label={t.feedback.product}
        value={given.product}
        blank={t.feedback.noProduct}
        fault={faults.get("product")}
        onChange={(product) => change({ product })}
      >
        {products
          ?.filter((each) => each.segment === segment)
          .map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
      </ChoiceField>
      <ChoiceField
        label={t.feedback.satisfaction}
        value={given.satisfaction}
        blank={t.feedback.notSaid}
        fault={faults.get("satisfaction")}
        onChange={(satisfaction) => change({ satisfaction })}
      >
        {steps.map((step) => (
          <option key={step} value={step}>
            {t.feedback.steps[Number(step) - first]}
          </option>
        ))}
      </ChoiceField>
    </div>
  );
}

interface RequestFieldProps extends GivingProps {
  readonly requests: readonly { readonly id: string; readonly number: string; readonly subject: string }[];
}

/** One of the reader's requests, where it is about one. */
export function RequestField({ giving: { given, change, faults }, requests }: RequestFieldProps) {
  const { t } = useLanguage();
  if (requests.length === 0) return null;
  return (
    <ChoiceField
      label={t.feedback.request}
      value={given.request}
      blank={t.feedback.noRequest}
      fault={faults.get("request")}
      onChange={(request) => change({ request })}
    >
      {requests.map(({ id, number, subject }) => (
        <option key={id} value={id}>
          {`${number} · ${subject}`}
        </option>
      ))}
    </ChoiceField>
  );
}
