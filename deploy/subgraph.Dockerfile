# One recipe for every subgraph. From the top of the repository:
#   docker build --file deploy/subgraph.Dockerfile --build-arg SUBGRAPH=standards --tag agency-graph/standards .

FROM node:20-bookworm-slim AS base
WORKDIR /app

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
ARG SUBGRAPH
RUN npx tsc --build "subgraphs/$SUBGRAPH"

# What runs needs no compiler and, with a database at DATABASE_URL, no embedded PostgreSQL (optional packages).
FROM base AS packages
COPY --from=manifests /manifests/ ./
ARG SUBGRAPH
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund --workspace "subgraphs/$SUBGRAPH"

FROM base
ARG SUBGRAPH
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=packages /app/ ./
COPY --from=build /app/shared/subgraph-kit/dist/ shared/subgraph-kit/dist/
COPY --from=build /app/subgraphs/$SUBGRAPH/schema.graphql subgraphs/$SUBGRAPH/
COPY --from=build /app/subgraphs/$SUBGRAPH/data/ subgraphs/$SUBGRAPH/data/
COPY --from=build /app/subgraphs/$SUBGRAPH/dist/ subgraphs/$SUBGRAPH/dist/
COPY LICENSE deploy/LICENSES.md deploy/check-health.mjs ./
USER node
WORKDIR /app/subgraphs/$SUBGRAPH
EXPOSE 4000
# The first start loads the data before it answers.
HEALTHCHECK --start-period=90s --interval=10s --timeout=5s \
  CMD ["node", "/app/check-health.mjs"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
