// Where a service is asked: a path of its API below the address that the signing config has for it.

/** The address of a path, relative and without query, below that of the service, which may have a path itself. */
export function endpoint(service: URL, path: string): URL {
  return new URL(path, service.pathname.endsWith('/') ? service : `${service.href}/`);
}
