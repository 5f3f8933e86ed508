# Finds a JDK 25 although `java` on PATH is older. Sourced by ./steelyard, ./check, ./mvnw.
# Shell built-ins only, so that it works with an empty PATH. Starts no Java: reads `release` files.

# The folders whose sub-folders may be JDKs. STEELYARD_JDK_DIRS (colon-separated) replaces the list.
steelyard_jdk_dirs() {
  if [ -n "${STEELYARD_JDK_DIRS-}" ]; then
    printf '%s' "$STEELYARD_JDK_DIRS"
    return
  fi
  printf '%s' "/usr/lib/jvm:/usr/java:/opt/java:/opt:/Library/Java/JavaVirtualMachines"
  printf '%s' ":/opt/homebrew/opt:/usr/local/opt"
  [ -z "${HOME-}" ] || printf ':%s' "$HOME/.sdkman/candidates/java" "$HOME/.jdks" \
    "$HOME/Library/Java/JavaVirtualMachines" "$HOME/.asdf/installs/java" \
    "$HOME/.local/share/mise/installs/java"
}

# Prints the version (17.0.15, 25 ...) of the JDK in folder $1; nothing where there is none.
steelyard_jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r key value; do
    if [ "$key" = JAVA_VERSION ]; then
      value=${value#\"}
      value=${value%\"}
      printf '%s' "$value"
      return 0
    fi
  done <"$1/release"
}

# Prints each folder that may be a JDK, most wanted first, one a line.
steelyard_jdk_candidates() {
  [ -z "${JAVA_HOME-}" ] || printf '%s\n' "$JAVA_HOME"
  java=$(command -v javac 2>/dev/null) || java=
  if [ -n "$java" ]; then
    # `javac` is mostly a chain of links into the JDK.
    real=$(readlink -f "$java" 2>/dev/null) || real=$java
    printf '%s\n' "${real%/bin/javac}"
  fi
  dirs=$(steelyard_jdk_dirs)
  old_ifs=$IFS
  IFS=:
  for dir in $dirs; do
    for home in "$dir"/*; do
      [ ! -d "$home/Contents/Home" ] || home=$home/Contents/Home
      [ ! -d "$home/libexec/openjdk.jdk/Contents/Home" ] || home=$home/libexec/openjdk.jdk/Contents/Home
      [ ! -x "$home/bin/javac" ] || printf '%s\n' "$home"
    done
  done
  IFS=$old_ifs
}

# Sets and exports JAVA_HOME: a JDK 25 if there is one, else the first newer one. 1 where none is.
steelyard_find_jdk() {
  newer=
  found=
  old_ifs=$IFS
  IFS='
'
  for home in $(steelyard_jdk_candidates); do
    version=$(steelyard_jdk_version "$home")
    version=${version%%[!0-9]*}
    if [ "${version:-0}" -eq 25 ]; then
      found=$home
      break
    fi
    [ "${version:-0}" -le 25 ] || newer=${newer:-$home}
  done
  IFS=$old_ifs
  found=${found:-$newer}
  [ -n "$found" ] || return 1
  JAVA_HOME=$found
  export JAVA_HOME
}

# As steelyard_find_jdk, but says on stderr what is missing and how to get it.
steelyard_require_jdk() {
  steelyard_find_jdk && return 0
  {
    echo "Steelyard needs a JDK 25 and found none."
    echo "  Looked at: JAVA_HOME ('${JAVA_HOME-}'), javac on PATH, and the folders in $(steelyard_jdk_dirs)"
    echo "Maybe install one, then run the command again:"
    echo "  Debian 13, Ubuntu 25.10 or newer   sudo apt install openjdk-25-jdk-headless"
    echo "  Fedora                             sudo dnf install java-25-openjdk-devel"
    echo "  macOS with Homebrew                brew install openjdk@25"
    echo "  anywhere, without root (SDKMAN)    curl -s https://get.sdkman.io | bash; sdk install java 25-tem"
    echo "  a download                         https://adoptium.net/temurin/releases/?version=25"
    echo "Maybe it is installed elsewhere: set JAVA_HOME to its folder."
  } >&2
  return 1
}
