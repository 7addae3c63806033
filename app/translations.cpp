// SPDX-License-Identifier: EUPL-1.2
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vw::app {

void Translations::install(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    m_own = std::make_unique<QTranslator>();
    if (m_own->load(QStringLiteral(":/i18n/vlagwijzer_%1.qm").arg(language)))
        QCoreApplication::installTranslator(m_own.get());
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
}

} // namespace vw::app
