/** What the server has to send with the files, for whoever sets it up. Parts have their hash in the name, so they never change. */
export const headers = `# ppl-feed: what the server has to send with these files. Lines that begin with a path say for which.

/*
  Access-Control-Allow-Origin: *
  Access-Control-Expose-Headers: Retry-After
  X-Content-Type-Options: nosniff

/feed.json
  Content-Type: application/json; charset=utf-8
  Cache-Control: public, max-age=300, stale-while-revalidate=86400

/feed.*.json
/*.????????.json
/*/*.????????.json
  Content-Type: application/json; charset=utf-8
  Cache-Control: public, max-age=31536000, immutable

/*.geojson
  Content-Type: application/geo+json; charset=utf-8
  Cache-Control: public, max-age=300

/*.csv
  Content-Type: text/csv; charset=utf-8
  Cache-Control: public, max-age=300

/dcat.jsonld
  Content-Type: application/ld+json; charset=utf-8

# Beside each file stand its packed forms: FILE.br goes with "Content-Encoding: br", FILE.gz with "Content-Encoding: gzip",
# both with "Vary: Accept-Encoding".
`;
