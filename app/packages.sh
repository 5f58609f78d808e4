# SPDX-License-Identifier: GPL-3.0-or-later
# The one list of Debian packages (12 and 13 name them alike), and how the missing ones are installed. Sourced by
# app/run and tests/run.

build_packages="g++ cmake ninja-build ca-certificates qt6-base-dev qt6-base-dev-tools qt6-httpserver-dev qt6-websockets-dev
  qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev qtkeychain-qt6-dev libqscintilla2-qt6-dev
  libqcustomplot-dev rapidjson-dev libssl-dev libexpected-dev libboost-dev libical-dev libxlsxwriter-dev liborcus-dev libzip-dev"
run_packages="libsecret-1-0 libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n breeze-icon-theme fonts-dejavu-core fonts-inter dbus"
headless_packages="xvfb xauth"
test_packages="openssl gnome-keyring libsecret-tools nginx-light squid"
fuzz_packages="clang libclang-rt-dev"
lint_packages="clang-format-14"
tidy_packages="clang-tidy-14"
valgrind_packages="valgrind libc6-dbg"

install_missing() {
    local missing="" package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
    done
    [ -z "$missing" ] && return
    local as_root=""
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { echo "These packages are missing and there is no sudo:$missing" >&2; exit 1; }
        as_root="sudo"
    fi
    echo "Installing:$missing"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
