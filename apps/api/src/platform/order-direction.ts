import { publishEnum } from "./enum.ts";

export const ORDER_DIRECTIONS = ["ASC", "DESC"] as const;
export type OrderDirection = (typeof ORDER_DIRECTIONS)[number];

export const OrderDirectionEnum = publishEnum(ORDER_DIRECTIONS, {
  name: "OrderDirection",
  description: "Which way a list is sorted. What has no value comes last either way.",
  values: {
    ASC: "Smallest, earliest or first in the alphabet first.",
    DESC: "Largest, latest or last in the alphabet first.",
  },
});
