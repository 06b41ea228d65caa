import { SupportCalendarsDocument } from "../../gql/support-calendars.ts";
import { request } from "../../graphql-client.ts";
import { paths } from "../../paths.ts";
import { viewer } from "../../sign-in/viewer.ts";
import type { Finder } from "../command.ts";

/** By name, country code or time zone; there are so few that all are asked for. */
const supportCalendars: Finder = {
  label: "support_hours.title",
  async find(search, { signal }) {
    const reader = await viewer.current();
    if (!reader.has("console.use")) return [];
    const { supportCalendars: all } = await request(SupportCalendarsDocument, { retired: false }, { signal });
    const wanted = search.toLowerCase();
    return all
      .filter(({ name, country, latest }) =>
        `${name} ${country ?? ""} ${latest.timeZone}`.toLowerCase().includes(wanted),
      )
      .slice(0, 5)
      .map(({ id, name, latest }) => ({ id, title: name, detail: latest.timeZone, to: paths.supportCalendar(id) }));
  },
};

export default supportCalendars;
