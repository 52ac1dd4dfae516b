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

[ -f "$module/target/copydesk.cdx.json" ] || {
    echo "there is no bill of materials: it is not made with mvn --offline" >&2
    exit 1
}
rm -rf "$dist" "$module/target/image"
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

# The image: only the modules that the jar uses. The archive of classes is tied to the jar's time, so that this is set first.
mkdir -p "${image%/*}"
cp -R "$dist" "$image"
modules=$("$jdk/bin/jdeps" --ignore-missing-deps --print-module-deps --multi-release 17 "$dist/lib/copydesk.jar")
"$jdk/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --output "$image/runtime"
# An archive of ours is made on top of the runtime's own; an ahead-of-time cache, from 25 on, stands for itself.
feature=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$image/runtime/release")
if [ "$feature" -lt 25 ]; then
    "$image/runtime/bin/java" -Xshare:dump >"$module/target/image.log" 2>&1
fi
find "$dist" "$image" -exec touch -h -d "$time" {} +
printf 'The quay is open.\n' | env -u JAVA_HOME "$image/bin/copydesk" lint - --fail-on never >"$module/target/image.log" 2>&1
find "$image" -exec touch -h -d "$time" {} +
for archive in "$image"/lib/copydesk-*.*; do
    [ -s "$archive" ] || {
        echo "the image has no archive of classes" >&2
        exit 1
    }
done
