# Copydesk with a Java of its own: docker build -t copydesk . && docker run --rm --network none -v "$PWD:/work:ro" copydesk lint
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN mvn -B -q -Pquick,dist -DskipTests -pl linter-cli -am verify \
    && mkdir /copydesk \
    && tar -xzf linter-cli/target/copydesk-*-image-*.tar.gz -C /copydesk --strip-components=1

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory '*' \
    && useradd --system --uid 10001 copydesk
COPY --from=build /copydesk /opt/copydesk
ENV PATH=/opt/copydesk/bin:$PATH LC_ALL=C.UTF-8
USER 10001
WORKDIR /work
ENTRYPOINT ["copydesk"]
CMD ["--help"]
