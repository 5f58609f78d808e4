// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! Disks that are full or read-only, for this process and its children alone: mounts that nobody else sees. Works for
//! every user where the kernel lets them have namespaces, and for root.
class OwnMounts final
{
public:
    //! To be called first in main(), while there is one thread. Ends the program where it cannot be had.
    static void enter();
    //! Lays an empty disk of so many bytes over a folder.
    static bool small(const QString &folder, int bytes);
    //! Shows `folder` at `place`, too.
    static bool bind(const QString &folder, const QString &place);
    //! Makes what is below a folder read-only, for root too.
    static bool makeReadOnly(const QString &folder);
    //! Ends what was mounted there, if anything was.
    static void release(const QString &folder);
    //! Fills the disk of a folder to the last byte, with a file there; and makes room again.
    static void fill(const QString &folder);
    static void makeRoom(const QString &folder);
};
