/** Teams of the invented vendor's support. */
export const SAMPLE_TEAMS = [
  { id: "5a3e0000-0000-4000-8000-000000000001", name: "Sample first line" },
  { id: "5a3e0000-0000-4000-8000-000000000002", name: "Sample malware desk" },
  { id: "5a3e0000-0000-4000-8000-000000000003", name: "Sample licence desk" },
  { id: "5a3e0000-0000-4000-8000-000000000004", name: "Sample business desk" },
] as const;
