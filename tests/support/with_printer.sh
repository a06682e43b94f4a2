#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command beside a printing service of its own with one printer, whose paper is a PDF for each job.
# TAMINAT_TEST_PRINTER names a folder: job N arrives as printed/N.pdf; printer.ppd and printed:/ make another such printer.
set -euo pipefail

PATH=$PATH:/usr/sbin:/sbin
for program in cupsd lpadmin; do
    if ! command -v "$program" >/dev/null; then
        echo "with_printer: no $program here; packaging/install installs it." >&2
        exit 1
    fi
done
system=/usr/lib/cups
if [[ ! -x $system/filter/pdftopdf ]]; then
    echo "with_printer: no $system/filter/pdftopdf here; packaging/install installs it." >&2
    exit 1
fi

# Short, because the path of its socket may have 107 characters.
folder=$(mktemp -d /tmp/taminat-printer.XXXXXX)
command=
service=
finish() {
    for each in $command $service; do
        kill "$each" 2>/dev/null || true
        wait "$each" 2>/dev/null || true
    done
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

mkdir -p "$folder"/{conf/ssl,spool/tmp,cache,run,printed,programs/backend}
ln -s "$system"/{filter,daemon,driver,notifier,monitor,cgi-bin} "$folder/programs/"
account=
if ((EUID == 0)); then # its filters run as another user, who must get there
    account=$'User lp\nGroup lp\nSystemGroup root lpadmin'
    chgrp -R lp "$folder"/{conf,spool,cache,run}
    chmod 755 "$folder"
    chmod 770 "$folder"/{cache,run}
    chmod 710 "$folder/spool"
    chmod 1770 "$folder/spool/tmp"
else
    account="SystemGroup $(id -gn)"
fi
cat >"$folder/conf/cups-files.conf" <<END
$account
ServerRoot $folder/conf
ServerBin $folder/programs
RequestRoot $folder/spool
TempDir $folder/spool/tmp
CacheDir $folder/cache
StateDir $folder/run
AccessLog $folder/access.log
ErrorLog $folder/error.log
PageLog $folder/page.log
END
cat >"$folder/conf/cupsd.conf" <<END
LogLevel info
Listen $folder/socket
Browsing No
WebInterface No
DefaultAuthType None
DefaultPaperSize A4
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
END
# Only its owner may run it, so the service runs it as itself and it may write into this folder.
cat >"$folder/programs/backend/printed" <<END
#!/bin/sh
[ \$# -eq 0 ] && { echo 'direct printed "Unknown" "Printed to a folder"'; exit 0; }
cat "\${6:--}" >"$folder/printed/.\$1" && mv "$folder/printed/.\$1" "$folder/printed/\$1.pdf"
END
chmod 700 "$folder/programs/backend/printed"
cat >"$folder/printer.ppd" <<'END'
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PAPER.PPD"
*Manufacturer: "Taminat"
*Product: "(Paper)"
*ModelName: "Paper"
*NickName: "Paper"
*ShortNickName: "Paper"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Page Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageSize A5/A5: "<</PageSize[420 595]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageRegion A5/A5: "<</PageSize[420 595]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "12 12 583 830"
*ImageableArea A5/A5: "12 12 408 583"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension A5/A5: "420 595"
END

complain() {
    cat "$folder"/*.log >&2 2>/dev/null || true
    echo "with_printer: $1" >&2
    exit 1
}
cupsd -f -c "$folder/conf/cupsd.conf" -s "$folder/conf/cups-files.conf" >"$folder/out.log" 2>&1 &
service=$!
export CUPS_SERVER=$folder/socket
unset CUPS_USER CUPS_ENCRYPTION PRINTER LPDEST
for ((try = 0; try < 200; ++try)); do
    if lpstat -r 2>/dev/null | grep -q 'is running'; then break; fi
    kill -0 "$service" 2>/dev/null || complain "the printing service ended at once."
    sleep 0.05
done
lpadmin -p Paper -E -v printed:/ -P "$folder/printer.ppd" 2>"$folder/lpadmin.log" || complain "no printer was made."

export TAMINAT_TEST_PRINTER=$folder
"$@" &
command=$!
wait "$command"
