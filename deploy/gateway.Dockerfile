# The gateway with its web page. From the top of the repository:
#   docker build --file deploy/gateway.Dockerfile --tag agency-graph/gateway .
# It serves any supergraph of Federation 2, and its successors without a restart, from a folder that is mounted. (A file that
# is mounted by itself stays the same one in the container when another takes its place outside.)
#   docker run --volume ./my-graph:/graph:ro --env SUPERGRAPH=/graph/supergraph.graphql --publish 4000:4000 agency-graph/gateway

FROM node:20-bookworm-slim AS base
WORKDIR /app

# With REGISTRY_URL it serves the registry's supergraph instead: agencies publish there, and STATE_DIRECTORY, a volume, keeps what was
# served last for when the registry is away.

# The manifests alone, so that a change of the sources does not install the packages again.
FROM base AS manifests
COPY . .
RUN mkdir /manifests \
  && cp package-lock.json .npmrc /manifests/ \
  && find . -name package.json -exec cp --parents {} /manifests/ \;

FROM base AS build
COPY --from=manifests /manifests/ ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npx tsc --build gateway && npm run build --workspace gateway/explorer
# What the members that come with the graph have to say of themselves, for the registry.
RUN mkdir /schemas && cp --parents subgraphs/*/schema.graphql /schemas/

# What runs needs neither compiler nor page builder, and no embedded PostgreSQL (optional packages).
FROM base AS packages
COPY --from=manifests /manifests/ ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund --workspace gateway

FROM base
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 STATE_DIRECTORY=/state APOLLO_TELEMETRY_DISABLED=true
COPY --from=packages /app/ ./
COPY --from=build /app/shared/subgraph-kit/dist/ shared/subgraph-kit/dist/
COPY --from=build /app/gateway/supergraph.graphql /app/gateway/subgraphs.json gateway/
COPY --from=build /schemas/ ./
COPY --from=build /app/gateway/explorer/dist/ gateway/explorer/dist/
COPY --from=build /app/gateway/status/ gateway/status/
COPY --from=build /app/gateway/dist/ gateway/dist/
COPY LICENSE deploy/LICENSES.md deploy/check-health.mjs ./
RUN mkdir /state && chown node:node /state
USER node
WORKDIR /app/gateway
EXPOSE 4000
HEALTHCHECK --start-period=30s --interval=10s --timeout=5s \
  CMD ["node", "/app/check-health.mjs"]
CMD ["node", "--max-semi-space-size=64", "--enable-source-maps", "dist/main.js"]
