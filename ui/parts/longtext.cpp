// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/longtext.h"

#include "core/base/signs.h"
#include "ui/parts/pieces.h"

#include <QPlainTextEdit>

namespace vw::ui {

namespace {

constexpr int boxLines = 24;

} // namespace

QString beginningOf(const QString &text, qsizetype signs)
{
    if (text.size() <= signs)
        return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), signs);
    qsizetype end = space > signs / 2 ? space : signs;
    if (text.at(end).isLowSurrogate()) // never half a sign
        --end;
    return text.first(end) + QStringLiteral(" …");
}

LongText::LongText(QWidget *parent) : QWidget(parent), m_words(textLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    layout->setAlignment(Qt::AlignTop);
    layout->addWidget(m_words);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

void LongText::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_words->setText(plainText(beginningOf(text, shownSigns)));
    m_words->show();
    if (m_box)
        m_box->deleteLater();
    m_box = nullptr;
    if (text.size() > shownSigns && !m_all) {
        m_all = quietButton(tr("Show all of it"), this);
        layout()->addWidget(m_all);
        connect(m_all, &QPushButton::clicked, this, &LongText::showAll);
    }
    if (m_all)
        m_all->setVisible(text.size() > shownSigns);
}

void LongText::setItalic(bool italic)
{
    QFont font = m_words->font();
    font.setItalic(italic);
    m_words->setFont(font);
}

void LongText::makeSelectable()
{
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void LongText::showAll()
{
    m_box = new QPlainTextEdit(this);
    m_box->setReadOnly(true);
    m_box->setTabChangesFocus(true);
    m_box->setFont(m_words->font());
    m_box->setAccessibleName(tr("The whole text"));
    m_box->setFixedHeight(boxLines * m_box->fontMetrics().lineSpacing() + 2 * gap);
    m_box->setPlainText(plainText(m_text));
    layout()->addWidget(m_box);
    m_words->hide();
    m_all->hide();
    m_box->show();
    m_box->setFocus(Qt::OtherFocusReason);
}

} // namespace vw::ui
