import type { Licensing, MilestoneKind, Segment, SpecialTerm } from "@supportbook/policy";

/**
 * The invented vendor's products. Dates are months from the day on which the sample is loaded (negative: past), so that
 * the versions stand in every phase whenever someone tries the product. `null` is "not announced".
 */
export interface SampleVersion {
  readonly name: string;
  readonly released: number;
  readonly fullSupportEnds?: number | null;
  readonly supportEnds?: number | null;
  readonly extendedSupportEnds?: number | null;
  readonly databaseUpdatesEnd?: number | null;
  readonly endedOnUnknownDate?: boolean;
  readonly undated?: readonly MilestoneKind[];
  readonly build?: string;
  readonly successor?: string;
  readonly longTermSupport?: boolean;
  /** A promise made before the present one: what it was, how long ago it was replaced, and why. */
  readonly earlierPromise?: { readonly supportEnds: number; readonly replaced: number; readonly reason: string };
}

export interface SampleProduct {
  readonly slug: string;
  readonly name: string;
  readonly segment: Segment;
  readonly licensing: Licensing;
  readonly platforms: readonly string[];
  readonly category: string;
  readonly specialTerms?: readonly SpecialTerm[];
  readonly versions: readonly SampleVersion[];
}

const HOME: readonly SampleProduct[] = [
  {
    slug: "sample-home-shield",
    name: "Sample Home Shield",
    segment: "HOME_MOBILE",
    licensing: "COMMERCIAL",
    platforms: ["Windows", "macOS"],
    category: "Protection",
    versions: [
      { name: "2027", released: 2, supportEnds: 26 },
      { name: "2026", released: -10, supportEnds: 14, build: "2026.4.2.118" },
      { name: "2025", released: -22, supportEnds: 2, build: "2025.9.0.77", successor: "2026" },
      { name: "2024", released: -34, supportEnds: -10, build: "2024.12.1.9", successor: "2026" },
    ],
  },
  {
    slug: "sample-home-shield-free",
    name: "Sample Home Shield Free",
    segment: "HOME_MOBILE",
    licensing: "FREEMIUM",
    platforms: ["Windows"],
    category: "Protection",
    versions: [
      { name: "2026", released: -9, supportEnds: 15, build: "2026.4.2.118" },
      { name: "2025", released: -21, supportEnds: -1, build: "2025.9.0.77", successor: "2026" },
    ],
  },
  {
    slug: "sample-pocket-guard",
    name: "Sample Pocket Guard",
    segment: "HOME_MOBILE",
    licensing: "FREEMIUM",
    platforms: ["Android", "iOS"],
    category: "Mobile",
    versions: [
      { name: "6", released: -5, build: "6.2.0.41" },
      { name: "5", released: -27, supportEnds: 0, build: "5.9.3.12", successor: "6" },
      { name: "4", released: -60, endedOnUnknownDate: true, successor: "6" },
    ],
  },
  {
    slug: "sample-family-compass",
    name: "Sample Family Compass",
    segment: "HOME_MOBILE",
    licensing: "COMMERCIAL",
    platforms: ["Windows", "Android", "iOS"],
    category: "Family",
    versions: [
      { name: "3.1", released: -3, build: "3.1.0.20" },
      { name: "3.0", released: -16, supportEnds: 3, build: "3.0.7.4", successor: "3.1" },
      { name: "2.4", released: -40, supportEnds: -4, successor: "3.1" },
    ],
  },
  {
    slug: "sample-password-vault",
    name: "Sample Password Vault",
    segment: "HOME_MOBILE",
    licensing: "FREEMIUM",
    platforms: ["Windows", "macOS", "Android", "iOS"],
    category: "Privacy",
    versions: [
      { name: "9.2", released: -7, supportEnds: 17, build: "9.2.0.630" },
      { name: "9.1", released: -19, supportEnds: 5, build: "9.1.4.588", successor: "9.2" },
      { name: "9.0", released: -31, supportEnds: -7, extendedSupportEnds: 9, successor: "9.2" },
    ],
  },
];

const BUSINESS: readonly SampleProduct[] = [
  {
    slug: "sample-endpoint-protection",
    name: "Sample Endpoint Protection",
    segment: "BUSINESS",
    licensing: "COMMERCIAL",
    platforms: ["Windows", "Windows Server"],
    category: "Endpoints",
    versions: [
      { name: "13.0", released: 3, fullSupportEnds: 27, supportEnds: 39, extendedSupportEnds: 51 },
      {
        name: "12.4",
        released: -4,
        fullSupportEnds: 20,
        supportEnds: 32,
        extendedSupportEnds: 44,
        build: "12.4.0.467",
        longTermSupport: true,
      },
      { name: "12.0", released: -20, fullSupportEnds: -2, supportEnds: 10, build: "12.0.0.465", successor: "12.4" },
      {
        name: "11.6",
        released: -44,
        fullSupportEnds: -26,
        supportEnds: -6,
        extendedSupportEnds: 6,
        databaseUpdatesEnd: 6,
        build: "11.6.0.394",
        successor: "12.4",
        earlierPromise: {
          supportEnds: -3,
          replaced: -14,
          reason: "The platform it needs is withdrawn sooner than planned",
        },
      },
      {
        name: "11.4",
        released: -60,
        fullSupportEnds: -40,
        supportEnds: -22,
        extendedSupportEnds: -10,
        successor: "12.4",
      },
    ],
  },
  {
    slug: "sample-endpoint-protection-mac",
    name: "Sample Endpoint Protection for Mac",
    segment: "BUSINESS",
    licensing: "COMMERCIAL",
    platforms: ["macOS"],
    category: "Endpoints",
    versions: [
      { name: "12.1", released: -6, fullSupportEnds: 18, supportEnds: 30, build: "12.1.0.553" },
      {
        name: "11.3",
        released: -26,
        fullSupportEnds: -8,
        supportEnds: 1,
        build: "11.3.0.321",
        successor: "12.1",
        earlierPromise: {
          supportEnds: 4,
          replaced: -1,
          reason: "The operating system below it is withdrawn in spring",
        },
      },
      { name: "10.1", released: -62, fullSupportEnds: -44, supportEnds: -26, successor: "12.1" },
    ],
  },
  {
    slug: "sample-server-guard",
    name: "Sample Server Guard",
    segment: "BUSINESS",
    licensing: "COMMERCIAL",
    platforms: ["Linux", "Windows Server"],
    category: "Servers",
    versions: [
      { name: "8.0", released: -2, fullSupportEnds: 34, supportEnds: 46, build: "8.0.0.112", longTermSupport: true },
      {
        name: "7.2",
        released: -30,
        fullSupportEnds: 2,
        supportEnds: 14,
        build: "7.2.1.90",
        successor: "8.0",
        earlierPromise: { supportEnds: 8, replaced: -5, reason: "Customers asked for another half year to move" },
      },
      { name: "7.0", released: -50, supportEnds: -14, extendedSupportEnds: 10, build: "7.0.4.61", successor: "8.0" },
    ],
  },
  {
    slug: "sample-mail-gateway",
    name: "Sample Mail Gateway",
    segment: "BUSINESS",
    licensing: "COMMERCIAL",
    platforms: ["Linux", "Virtual appliance"],
    category: "Gateways",
    versions: [
      { name: "5.1", released: -12, fullSupportEnds: 12, supportEnds: 24, build: "5.1.0.7500" },
      {
        name: "5.0",
        released: -36,
        undated: ["FULL_SUPPORT_END"],
        supportEnds: 4,
        build: "5.0.2.6600",
        successor: "5.1",
      },
      { name: "4.8", released: -58, fullSupportEnds: -34, supportEnds: -16, successor: "5.1" },
    ],
  },
  {
    slug: "sample-central-manager",
    name: "Sample Central Manager",
    segment: "BUSINESS",
    licensing: "COMMERCIAL",
    platforms: ["Windows Server", "Linux"],
    category: "Management",
    versions: [
      { name: "15.2", released: -3, fullSupportEnds: 21, supportEnds: 33, build: "15.2.0.4700" },
      { name: "15.1", released: -15, fullSupportEnds: 9, supportEnds: 21, build: "15.1.0.4300", successor: "15.2" },
      { name: "14.2", released: -42, fullSupportEnds: -18, supportEnds: -6, extendedSupportEnds: 3, successor: "15.2" },
    ],
  },
  {
    slug: "sample-scan-tool",
    name: "Sample Scan Tool for Business",
    segment: "BUSINESS",
    licensing: "FREEMIUM",
    platforms: ["Windows"],
    category: "Tools",
    versions: [
      { name: "4.0", released: 1 },
      { name: "3.0", released: -38, supportEnds: -2, build: "3.0.9.2", successor: "4.0" },
    ],
  },
  {
    slug: "sample-plant-guard",
    name: "Sample Plant Guard",
    segment: "BUSINESS",
    licensing: "COMMERCIAL",
    platforms: ["Windows", "Linux"],
    category: "Industrial",
    specialTerms: [
      {
        clauses: ["4.3.1"],
        waives: true,
        summary:
          "Machines below the minimum requirements are supported where the plant cannot be stopped to replace them.",
        url: "https://example.com/terms/plant-guard",
        from: null,
        to: null,
      },
    ],
    versions: [
      { name: "4.5", released: -11, fullSupportEnds: 49, supportEnds: 73, build: "4.5.1.33", longTermSupport: true },
      { name: "3.1", released: -66, fullSupportEnds: -6, supportEnds: 18, build: "3.1.9.2", successor: "4.5" },
    ],
  },
];

/** Twelve products of a vendor that does not exist. */
export const SAMPLE_PRODUCTS: readonly SampleProduct[] = [...HOME, ...BUSINESS];
