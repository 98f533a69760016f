# syntax=docker/dockerfile:1
# Builds the hub and its command line; the image that runs has neither SDK nor Node.js, and no root.
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# Node.js installs the GraphQL IDE (an MSBuild target of the Api runs npm).
COPY --from=node /usr/local/bin/node /usr/local/bin/
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && npm --version
WORKDIR /source
# Package versions change less often than code: restored first, they stay in the layer cache.
COPY .config .config
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Yunnan.DataHub.Model/*.csproj src/Yunnan.DataHub.Model/
COPY src/Yunnan.DataHub.Data/*.csproj src/Yunnan.DataHub.Data/
COPY src/Yunnan.DataHub.Catalogue/*.csproj src/Yunnan.DataHub.Catalogue/
COPY src/Yunnan.DataHub.Imports/*.csproj src/Yunnan.DataHub.Imports/
COPY src/Yunnan.DataHub.Demonstration/*.csproj src/Yunnan.DataHub.Demonstration/
COPY src/Yunnan.DataHub.Data.SqlServer/*.csproj src/Yunnan.DataHub.Data.SqlServer/
COPY src/Yunnan.DataHub.Data.Sqlite/*.csproj src/Yunnan.DataHub.Data.Sqlite/
COPY src/Yunnan.DataHub.Data.CompiledModels/*.csproj src/Yunnan.DataHub.Data.CompiledModels/
COPY src/Yunnan.DataHub.QueryEngine/*.csproj src/Yunnan.DataHub.QueryEngine/
COPY src/Yunnan.DataHub.Schema/*.csproj src/Yunnan.DataHub.Schema/
COPY src/Yunnan.DataHub.Reports/*.csproj src/Yunnan.DataHub.Reports/
COPY src/Yunnan.DataHub.Api/*.csproj src/Yunnan.DataHub.Api/
COPY src/Yunnan.DataHub.Api/Ide/Ide.targets src/Yunnan.DataHub.Api/Ide/
COPY tools/Yunnan.DataHub.Cli/*.csproj tools/Yunnan.DataHub.Cli/
RUN dotnet restore src/Yunnan.DataHub.Api && dotnet restore tools/Yunnan.DataHub.Cli
COPY seed seed
COPY schema schema
COPY docs docs
COPY src src
COPY tools tools
# It restores once more what only publishing needs: the compiler to native code.
RUN dotnet publish src/Yunnan.DataHub.Api --configuration Release --output /out/hub \
 && dotnet publish tools/Yunnan.DataHub.Cli --configuration Release --output /out/datahub

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS final
# The image of the runtime has no curl; the health check needs something that speaks HTTP.
RUN apt-get update && apt-get install --yes --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /out/hub .
COPY --from=build /out/datahub /opt/datahub
RUN ln -s /opt/datahub/datahub /usr/local/bin/datahub && install -d -o app -g app /data
# URLS, not ASPNETCORE_URLS: appsettings.json comes after the latter and would win.
ENV URLS=http://+:5080 \
    ASPNETCORE_HTTP_PORTS= \
    Hub__Logging__Format=Json \
    Hub__Sqlite__Path=/data/datahub.db
USER app
VOLUME /data
EXPOSE 5080
# Ends the hub in good order: docs/operations.md. Give it the time: docker stop --time 45.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://localhost:5080/health/ready"]
ENTRYPOINT ["dotnet", "Yunnan.DataHub.Api.dll"]
