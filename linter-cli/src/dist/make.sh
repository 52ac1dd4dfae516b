#!/bin/sh
# Puts together what the distribution holds besides the jar, under target/dist, and the image with a Java of its own, under
# target/image. Called by the profile dist, with the folder of the module, the version, the time that all files get, and the
# JDK whose parts the image gets.
set -eu

module=$1
version=$2
time=$3
jdk=$4
root=$module/..
dist=$module/target/dist
image=$module/target/image/copydesk-$version
work=$module/target/image-work
log=$module/target/image.log

[ -f "$module/target/copydesk.cdx.json" ] || {
    echo "there is no bill of materials: it is not made with mvn --offline" >&2
    exit 1
}
rm -rf "$dist" "$module/target/image" "$work"
mkdir -p "$dist/bin" "$dist/lib" "$dist/share/man/man1" "$dist/share/completions"
cp "$root/copydesk" "$dist/bin/copydesk"
cp "$root/LICENSE" "$root/README.md" "$root/CHANGELOG.md" "$dist"
cp "$module/target/copydesk.jar" "$dist/lib/copydesk.jar"
cp "$module/target/copydesk.cdx.json" "$dist/sbom.cdx.json"
{
    echo "Libraries within lib/copydesk.jar, and their licences; the texts lie in it under META-INF:"
    grep '^ ' "$module/target/third-party/THIRD-PARTY.txt" | grep -v '(org\.copydesk:'
} >"$dist/THIRD-PARTY.txt"
chmod 755 "$dist/bin/copydesk"

run() {
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:TieredStopAtLevel=1 -jar "$dist/lib/copydesk.jar" "$@"
}
run man >"$dist/share/man/man1/copydesk.1"
run completion bash >"$dist/share/completions/copydesk.bash"
run completion zsh >"$dist/share/completions/_copydesk"
run completion fish >"$dist/share/completions/copydesk.fish"

# The image: Copydesk is a module of its runtime. A jar beside it would not do: up to 18, a JVM takes an archive of classes only
# while the jar lies where it lay when the archive was made. The sum tells one build from another where the version does not.
sum=$(cksum <"$dist/lib/copydesk.jar")
mkdir -p "$image" "$work"
cp -R "$dist/bin" "$dist/share" "$dist"/*.* "$dist/LICENSE" "$image"
cp "$dist/lib/copydesk.jar" "$work/org.copydesk.jar"
"$jdk/bin/javac" --release 17 --module-version "$version+${sum%% *}" --patch-module "org.copydesk=$dist/lib/copydesk.jar" \
    -d "$work" "$module/src/dist/module-info.java"
"$jdk/bin/jar" --update --file "$work/org.copydesk.jar" -C "$work" module-info.class
"$jdk/bin/jlink" --module-path "$work/org.copydesk.jar" --add-modules org.copydesk --strip-debug --no-header-files --no-man-pages \
    --output "$image/runtime"

# The archive of classes takes the place of the runtime's own, so that it is used without being named. So that two builds
# are the same, the list of classes is sorted and loses what differs from run to run: numbers, and hints about constants.
start() {
    "$image/runtime/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m "$@"
}
mkdir "$work/articles"
cp -R "$root/examples/newsroom" "$work/articles"
printf '%s\n' '<html lang="en"><head><title>Harbour opens</title></head><body><article><h1>Harbour opens</h1>' \
    '<p>The the harbour &amp; the pier opened.</p></article></body></html>' >"$work/articles/a.html"
printf '%s\n' '{"title": "Harbour opens", "body": "The the harbour opened on Monday, and the first ferry came in before the rain."}' \
    >"$work/articles/a.json"
(cd "$work/articles" && start -Xshare:off "-XX:DumpLoadedClassList=$work/classes" -m org.copydesk/org.copydesk.cli.Main \
    lint --jobs 1 --fail-on never .) >"$log" 2>&1
sed -e '/^@cp/d' -e 's/ id: [0-9]*$//' "$work/classes" | LC_ALL=C sort -u >"$work/sorted"
start -Xshare:dump "-XX:SharedClassListFile=$work/sorted" -m org.copydesk/org.copydesk.cli.Main >>"$log" 2>&1
find "$dist" "$image" -exec touch -h -d "$time" {} +

# It must do elsewhere what it does here, without a Java to lean on.
cp -R "$image" "$work/moved"
moved=$(cd "$work" && printf 'The quay is open.\n' | env -u JAVA_HOME PATH=/usr/bin:/bin \
    COPYDESK_JAVA_OPTS=-Xshare:on "$work/moved/bin/copydesk" lint - --fail-on never 2>&1) || moved="$moved (status $?)"
[ "$moved" = 'Nothing found in 1 article.' ] || {
    echo "the image does not work where it is unpacked: $moved" >&2
    exit 1
}
