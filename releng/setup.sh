# Sourced by releng/run, releng/test and releng/itsm: finds the tools that the build needs, installs what it may.
# Sets: root (the checkout), MVN (a Maven >= 3.9), on_display (a prefix for commands that open windows).
# Functions: say, fail, need_packages, maven.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${ITSM_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/itsm-modeler}
maven_version=3.9.11

say() { printf '%s\n' "itsm-modeler: $*" >&2; }
fail() { say "$*"; exit 1; }

# need_packages PACKAGE...: installs the Debian packages that are missing, or says which they are.
need_packages() {
    local missing=()
    local package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || fail "these Debian packages are missing, please install them: ${missing[*]}"
        as_root=(sudo -n)
    fi
    say "installing ${missing[*]}"
    "${as_root[@]}" apt-get -qq update || say "the package lists could not be updated, going on with the old ones"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends "${missing[@]}" >/dev/null \
        || fail "these Debian packages could not be installed: ${missing[*]}"
}

# A JDK of at least 17 for javac; JAVA_HOME rules when it is set.
check_java() {
    local javac=javac
    [ -n "${JAVA_HOME:-}" ] && javac=$JAVA_HOME/bin/javac
    command -v "$javac" >/dev/null 2>&1 || need_packages openjdk-17-jdk-headless
    local major
    major=$("$javac" -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')
    [ "$major" -ge 17 ] 2>/dev/null || fail "a JDK of at least 17 is needed; $javac says '$("$javac" -version 2>&1)'. Set JAVA_HOME to one."
}

# Tycho 4 wants Maven 3.9; an older one fetches it as an ordinary artefact.
check_maven() {
    command -v mvn >/dev/null 2>&1 || need_packages maven
    local version
    version=$(mvn --version 2>/dev/null | sed -nE '1s/.*Maven ([0-9]+)\.([0-9]+).*/\1 \2/p')
    if [ "${version% *}" -gt 3 ] 2>/dev/null || { [ "${version% *}" = 3 ] && [ "${version#* }" -ge 9 ]; }; then
        MVN=mvn
        return 0
    fi
    MVN=$cache/apache-maven-$maven_version/bin/mvn
    [ -x "$MVN" ] && return 0
    say "fetching Maven $maven_version (the installed one is too old for Tycho 4)"
    local staging
    mkdir -p "$cache"
    staging=$(mktemp -d "$cache/maven.XXXXXX") || fail "cannot write to $cache"
    (cd "$staging" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$staging") \
        || fail "Maven $maven_version could not be fetched by the installed Maven"
    chmod +x "$staging/apache-maven-$maven_version/bin/mvn"
    # Two scripts may do this at once: the first one that moves wins.
    mv -n "$staging/apache-maven-$maven_version" "$cache/" 2>/dev/null
    rm -rf "$staging"
    [ -x "$MVN" ] || fail "Maven $maven_version could not be unpacked to $cache"
}

# Windows of tests open on a virtual display, of the same size everywhere.
on_display=()
check_display() {
    need_packages xvfb xauth libgtk-3-0 libxtst6
    on_display=(xvfb-run -a -s "-screen 0 1600x1200x24")
}

# maven ARG...: Maven in the checkout, quiet about downloads; on a virtual display after check_display.
maven() {
    (cd "$root" && ${on_display[@]+"${on_display[@]}"} "$MVN" -B -ntp -Dtycho.localArtifacts=ignore "$@")
}

distribution=$root/releng/org.itsm.modeler.distribution

# Sets itsm to the command line of this checkout, building it when nothing is built yet.
built_itsm() {
    find_itsm && return 0
    check_java
    check_maven
    mkdir -p "$distribution/target"
    # Two first calls at once: the second one waits and finds it built.
    exec 9>"$distribution/target/.building"
    command -v flock >/dev/null 2>&1 && flock 9
    if ! find_itsm; then
        say "building the command line, which takes some minutes the first time"
        maven -q package -DskipTests -am \
            -pl releng/org.itsm.modeler.target,releng/org.itsm.modeler.distribution >&2 9>&- \
            || fail "the build failed, see above"
        find_itsm || fail "the build has left no command line in $distribution/target"
    fi
    exec 9>&-
}

# The archive comes last: where it is, what was unpacked is complete.
find_itsm() {
    local archives=("$distribution"/target/itsm-*.zip)
    local folder=${archives[0]%.zip}
    itsm=$folder/$(basename "$folder")/bin/itsm
    [ -f "${archives[0]}" ] && [ -x "$itsm" ]
}

# Sets modeler to the script that starts the product of this checkout, building it when nothing is built yet.
built_modeler() {
    modeler=$root/releng/org.itsm.modeler.product/target/products/org.itsm.modeler.product/linux/gtk/x86_64/itsm-modeler/itsm-modeler
    [ "$(uname -s)" = Darwin ] && modeler=${modeler%/linux/*}/macosx/cocoa/aarch64/itsm-modeler.app/Contents/Eclipse/itsm-modeler
    [ -x "$modeler" ] && return 0
    check_java
    check_maven
    say "building the product, which takes some minutes the first time"
    maven -q package -DskipTests -am -pl releng/org.itsm.modeler.target,releng/org.itsm.modeler.product >&2 \
        || fail "the build failed, see above"
    [ -x "$modeler" ] || fail "the build has left no product: there is no $modeler"
}
