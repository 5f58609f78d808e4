// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/testaddressdialog.h"

#include "rules/shownaddress.h"
#include "widgets/subjectline.h"
#include "widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

TestAddressDialog::TestAddressDialog(const QString &name, const QString &address, AddressTester test, QWidget *parent)
    : QDialog(parent)
    , m_address(address)
    , m_test(std::move(test))
    , m_state(new WrappedLabel(this))
    , m_ask(new QPushButton(tr("Test"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setWindowTitle(tr("Test address"));
    setMinimumWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new SubjectLine(parent, this));
    const auto add = [this, layout](const QString &text) {
        auto *label = new WrappedLabel(this);
        label->setText(text);
        layout->addWidget(label);
    };
    add(name);
    add(shownAddress(address));
    add(tr(
        "Asks the storage from this computer whether the file is there. The whole address, with its signature, leaves "
        "this computer and goes to that storage alone: without the sign-in of the profile, and no redirect is "
        "followed."));
    m_state->setObjectName(u"testState"_s);
    m_state->setMinimumHeight(3 * fontMetrics().height());
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_state, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_ask->setObjectName(u"primary"_s);
    m_ask->setDefault(true);
    buttons->addButton(m_ask, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(m_ask, &QPushButton::clicked, this, &TestAddressDialog::ask);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_asked)
            m_asked->cancel();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButtons();
}

// Nobody waits for it any more.
TestAddressDialog::~TestAddressDialog()
{
    if (m_asked)
        m_asked->cancel();
}

// What a fixed VHD in a page blob, the one form that Azure takes, cannot be.
QStringList TestAddressDialog::doubts(const StoredFile &file)
{
    constexpr qint64 sector = 512; // bytes
    QStringList sentences;
    if (file.isText)
        sentences += tr("But it is a text or a web page, not a disk.");
    if (!file.kind.isEmpty() && file.kind != "PageBlob"_L1)
        sentences +=
            tr("But it is kept as %1, and Azure takes disks from page blobs: upload it as one.").arg(file.kind);
    if (file.bytes == 0)
        sentences += tr("But it is empty.");
    else if (file.bytes.value_or(0) % sector != 0)
        sentences += tr("But its size is no multiple of 512 bytes, so it is no whole VHD.");
    return sentences;
}

void TestAddressDialog::ask()
{
    m_state->setText(tr("Asking the storage…"));
    m_asked = m_test(m_address);
    updateButtons();
    m_asked->then(this, [this](const Result<StoredFile> &answer) {
        m_asked.reset();
        show(answer);
        updateButtons();
    });
}

void TestAddressDialog::show(const Result<StoredFile> &answer)
{
    if (!answer) {
        m_state->setText(answer.error().kind == ApiError::Kind::Cancelled ? tr("Stopped. Nothing is known of the file.")
                                                                          : answer.error().message);
        return;
    }
    const QLocale locale;
    QStringList sentences{tr("The file is there, and this signature can read it from this computer.")};
    sentences += doubts(*answer);
    if (answer->bytes)
        sentences +=
            tr("It has %1 (%2 bytes).").arg(locale.formattedDataSize(*answer->bytes), locale.toString(*answer->bytes));
    if (answer->changedAt.isValid())
        sentences += tr("It was last changed on %1.")
                         .arg(locale.toString(answer->changedAt.toLocalTime(), QLocale::ShortFormat));
    m_state->setText(sentences.join(u' '));
}

void TestAddressDialog::updateButtons()
{
    m_ask->setEnabled(!m_asked);
    m_stop->setVisible(m_asked.has_value());
    m_ask->setAccessibleDescription(m_state->text());
}

} // namespace pubconsole
