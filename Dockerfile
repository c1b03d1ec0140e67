# The service with its production dependencies. Node runs the sources as they are: there is nothing to build.
FROM node:24-slim

ENV NODE_ENV=production \
    NODE_OPTIONS=--disable-warning=ExperimentalWarning \
    HTTP_HOST=0.0.0.0 \
    HTTP_PORT=8080

WORKDIR /app

# Dependencies first: they change less often than the code. None of them needs an install script.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

COPY LICENSE README.md sources.json ./
COPY migrations ./migrations
COPY jobs ./jobs
COPY commands ./commands
COPY src ./src

# Everything above belongs to root and is only read.
USER node

EXPOSE 8080

# 503 when the database does not answer or an alert waits for more than a minute.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HTTP_PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# The flags of `npm start`: a quiet log, and less memory for the embedded database's WebAssembly.
CMD ["node", "--disable-warning=ExperimentalWarning", "--liftoff-only", "--max-semi-space-size=4", "src/main.ts"]
