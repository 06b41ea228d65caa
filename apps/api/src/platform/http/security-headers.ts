import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

interface Surroundings {
  readonly publicUrl: string;
  /** Where pages may send requests beside here: the identity provider. */
  readonly connectTo: readonly string[];
}

/** Everything comes from this server: no page here loads from or is framed by another, and only sign-in is sent elsewhere. */
export async function sendSecurityHeaders(server: FastifyInstance, surroundings: Surroundings): Promise<void> {
  const { publicUrl, connectTo } = surroundings;
  const encrypted = publicUrl.startsWith("https:");
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "base-uri": ["'self'"],
        "connect-src": ["'self'", ...connectTo],
        "font-src": ["'self'", "data:"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "img-src": ["'self'", "data:", "blob:"],
        "manifest-src": ["'self'"],
        "script-src": ["'self'"],
        // The console's and the explorer's components write their style sheets at run time.
        "style-src": ["'self'", "'unsafe-inline'"],
        // The explorer's editor runs its language services in workers.
        "worker-src": ["'self'", "blob:"],
      },
    },
    // Told over plain HTTP it would be ignored; told by a test server it would lock its name out.
    strictTransportSecurity: encrypted ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: "same-origin" },
  });
}
