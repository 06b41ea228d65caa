import type { RegisterColumn } from "../register-files/index.ts";
import { DAY_COLUMNS } from "./calendar-cells.ts";

const WEEKDAY_NAMES = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"] as const;

/** The columns of the file of support calendars. */
export const CALENDAR_COLUMNS: readonly RegisterColumn[] = [
  {
    name: "segment",
    description: { en: "HOME_MOBILE or BUSINESS", zh: "HOME_MOBILE 或 BUSINESS" },
    example: "BUSINESS",
    required: true,
  },
  {
    name: "country",
    description: {
      en: "Two letters; empty for the hours of all countries without a calendar of their own",
      zh: "两位字母代码；留空表示没有自己日历的所有国家/地区",
    },
    example: "DE",
    required: true,
  },
  {
    name: "name",
    description: { en: "How people call the calendar", zh: "日历名称" },
    example: "Sample desk Berlin",
    required: true,
  },
  {
    name: "time_zone",
    description: { en: "IANA name; needed for a new calendar", zh: "IANA 时区名称；新建日历时必填" },
    example: "Europe/Berlin",
    required: false,
  },
  ...DAY_COLUMNS.map((name, index) => ({
    name,
    description: {
      en: `Hours of that weekday, several with blanks between them; empty for a closed day`,
      zh: `${WEEKDAY_NAMES[index] ?? ""}的时段，多个时段以空格分隔；留空表示关闭`,
    },
    example: index < 5 ? "09:00-12:00 13:00-17:00" : "",
    required: false,
  })),
  {
    name: "holiday_country",
    description: {
      en: "Country whose public holidays close support; empty: no day is a holiday",
      zh: "按哪个国家/地区的公共假日关闭；留空表示没有假日",
    },
    example: "DE",
    required: false,
  },
  {
    name: "holiday_state",
    description: { en: "State with holidays of its own", zh: "有自己假日的州/省" },
    example: "BY",
    required: false,
  },
  {
    name: "holiday_region",
    description: { en: "Region with holidays of its own", zh: "有自己假日的地区" },
    example: "",
    required: false,
  },
  {
    name: "overrides",
    description: {
      en: "Overrides, one in a line: the day, its hours if it has any, a name",
      zh: "例外日期，每行一个：日期、时段（如有）、名称",
    },
    example: "2026-12-24 09:00-12:00 Christmas Eve",
    required: false,
  },
  {
    name: "effective_from",
    description: {
      en: "First day of these hours; empty for the day after today. A day that is over is refused",
      zh: "这些时段的首日；留空表示明天。已过去的日期会被拒绝",
    },
    example: "",
    required: false,
  },
];
