/**
 * A small table to begin with: what most products need, and rows that show a dated end, an end that is not announced, and a
 * name that needs quotation marks. All invented.
 */
export const CSV_TEMPLATE = [
  "product,product_name,segment,licensing,version,released_on,full_support_ends_on,support_ends_on,latest_build",
  "harbour-gateway,Harbour Gateway,BUSINESS,COMMERCIAL,1,2023-05-15,2025-05-31,2026-05-31,1.4.2",
  "harbour-gateway,Harbour Gateway,BUSINESS,COMMERCIAL,2,2025-05-12,2027-05-31,2028-05-31,2.1.0",
  'tide-notes,"Tide Notes, free",HOME_MOBILE,FREEMIUM,2026,2026-01-20,,,2026.3',
  "",
].join("\r\n");

export const CSV_TEMPLATE_NAME = "lifecycle-template.csv";
