// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/clientcertificate.h"

#include "files/regularfile.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QUuid>

namespace pubconsole {

using namespace Qt::StringLiterals;

struct ClientCertificate::Key
{
    ~Key() { EVP_PKEY_free(key); }
    EVP_PKEY *key = nullptr;
};

namespace {

constexpr qint64 maximumFile = 1024 * 1024;
constexpr int lifetime = 600; // seconds

struct BioFree
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};
struct X509Free
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
struct ContextFree
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

tl::unexpected<ApiError> refused(const char *what, const QString &file, const QString &code = u"Certificate"_s,
                                 const QString &why = {})
{
    QString sentence = QCoreApplication::translate("pubconsole::ClientCertificate", what).arg(file);
    if (!why.isEmpty())
        sentence = sentence.arg(why);
    return tl::unexpected(ApiError::local(ApiError::Kind::Unauthorized, code, sentence));
}

// OpenSSL asks for the passphrase of an encrypted key alone; without this it would ask on the terminal.
int givePassphrase(char *buffer, int size, int, void *data)
{
    auto *passphrase = static_cast<std::pair<QByteArray, bool> *>(data);
    passphrase->second = true;
    const int length = int(std::min<qsizetype>(passphrase->first.size(), size));
    std::copy_n(passphrase->first.constData(), length, buffer);
    return length;
}

// A file may hold the whole chain: the certificate is the one that belongs to the key, in DER.
// \param hasAny whether there is one at all
QByteArray certificateOf(BIO *source, EVP_PKEY *key, bool *hasAny)
{
    while (const auto candidate =
               std::unique_ptr<X509, X509Free>(PEM_read_bio_X509(source, nullptr, nullptr, nullptr))) {
        *hasAny = true;
        if (X509_check_private_key(candidate.get(), key) != 1)
            continue;
        unsigned char *der = nullptr;
        const int length = i2d_X509(candidate.get(), &der);
        const QByteArray copy(reinterpret_cast<const char *>(der), length);
        OPENSSL_free(der);
        return copy;
    }
    return {};
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray json(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<ClientCertificate> ClientCertificate::read(const QString &file, const QString &passphrase)
{
    const auto content = RegularFile::read(file, maximumFile + 1);
    if (!content)
        return refused(QT_TRANSLATE_NOOP("pubconsole::ClientCertificate", "The certificate file %1 cannot be read. %2"),
                       file, u"Certificate"_s, content.error());
    const QByteArray &bytes = *content;
    if (bytes.size() > maximumFile)
        return refused(
            QT_TRANSLATE_NOOP("pubconsole::ClientCertificate", "The certificate file %1 is larger than 1 MB."), file);

    const auto bio = [&bytes] {
        return std::unique_ptr<BIO, BioFree>(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
    };
    ClientCertificate result;
    result.m_key = std::make_shared<Key>();
    std::pair<QByteArray, bool> asked{passphrase.toUtf8(), false};
    result.m_key->key = PEM_read_bio_PrivateKey(bio().get(), nullptr, givePassphrase, &asked);
    if (!result.m_key->key) {
        if (asked.second)
            return refused(QT_TRANSLATE_NOOP("pubconsole::ClientCertificate",
                                             "The private key in %1 cannot be opened with this passphrase."),
                           file, u"CertificatePassphrase"_s);
        return refused(QT_TRANSLATE_NOOP("pubconsole::ClientCertificate", "There is no private key in %1."), file);
    }
    if (EVP_PKEY_get_base_id(result.m_key->key) != EVP_PKEY_RSA)
        return refused(QT_TRANSLATE_NOOP("pubconsole::ClientCertificate", "The private key in %1 is not an RSA key."),
                       file);

    bool hasCertificate = false;
    const QByteArray certificate = certificateOf(bio().get(), result.m_key->key, &hasCertificate);
    if (certificate.isEmpty() && hasCertificate)
        return refused(QT_TRANSLATE_NOOP("pubconsole::ClientCertificate",
                                         "The certificate in %1 does not belong to the private key there."),
                       file);
    if (certificate.isEmpty())
        return refused(QT_TRANSLATE_NOOP("pubconsole::ClientCertificate", "There is no certificate in %1."), file);
    result.m_thumbprint = QCryptographicHash::hash(certificate, QCryptographicHash::Sha1);
    result.m_expiry = QSslCertificate(certificate, QSsl::Der).expiryDate();
    return result;
}

Result<QByteArray> ClientCertificate::assertion(const QString &clientId, const QString &audience,
                                                const QDateTime &now) const
{
    const qint64 seconds = now.toSecsSinceEpoch();
    const QByteArray signedPart =
        json({{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"x5t"_s, QString::fromLatin1(base64Url(m_thumbprint))}}) +
        '.' +
        json({{u"aud"_s, audience},
              {u"iss"_s, clientId},
              {u"sub"_s, clientId},
              {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
              {u"nbf"_s, seconds},
              {u"exp"_s, seconds + lifetime}});
    const std::unique_ptr<EVP_MD_CTX, ContextFree> context(EVP_MD_CTX_new());
    const auto *data = reinterpret_cast<const unsigned char *>(signedPart.constData());
    size_t length = 0;
    bool isSigned = EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key->key) == 1 &&
                    EVP_DigestSign(context.get(), nullptr, &length, data, size_t(signedPart.size())) == 1;
    QByteArray signature(qsizetype(length), Qt::Uninitialized);
    isSigned = isSigned && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                                          data, size_t(signedPart.size())) == 1;
    if (!isSigned)
        return tl::unexpected(ApiError::local(
            ApiError::Kind::Unauthorized, u"Certificate"_s,
            QCoreApplication::translate("pubconsole::ClientCertificate", "The private key did not sign.")));
    signature.resize(qsizetype(length));
    return signedPart + '.' + base64Url(signature);
}

} // namespace pubconsole
