// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pubconsole"));
    Tour tour(QString::fromLocal8Bit(argc > 1 ? argv[1] : "build/tour"));
    return tour.run();
}
