// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/newplace.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace vw::ui {

void askNewPlace(QWidget *parent, const QString &vaultPath, const std::function<void(const QString &)> &chosen)
{
    const QFileInfo old(vaultPath);
    const QString folder = old.dir().exists() ? old.absolutePath() : QDir::homePath(); // a stick that was pulled out has none
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("NewPlace", "Write the whole vault to a new file"), folder,
                                   QCoreApplication::translate("NewPlace", "Vaults (*.vlagwijzer)"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("vlagwijzer"));
    dialog->selectFile(old.completeBaseName() + QStringLiteral("-%1.vlagwijzer").arg(QDate::currentDate().toString(QStringLiteral("yyyyMMdd"))));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen, Qt::QueuedConnection);
    dialog->open();
}

} // namespace vw::ui
