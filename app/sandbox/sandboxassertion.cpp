// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxassertion.h"

#include "json/jsonreader.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QCryptographicHash>

namespace pubconsole {

using namespace Qt::StringLiterals;

struct SandboxAssertion::Certificate
{
    ~Certificate() { EVP_PKEY_free(key); }
    EVP_PKEY *key = nullptr; // public
    QByteArray thumbprint;
};

namespace {

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool isSigned(EVP_PKEY *key, const QByteArray &data, const QByteArray &signature)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const auto bytes = [](const QByteArray &of) { return reinterpret_cast<const unsigned char *>(of.constData()); };
    const bool isGood =
        EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key) == 1 &&
        EVP_DigestVerify(context, bytes(signature), size_t(signature.size()), bytes(data), size_t(data.size())) == 1;
    EVP_MD_CTX_free(context);
    return isGood;
}

} // namespace

SandboxAssertion::SandboxAssertion() = default;
SandboxAssertion::~SandboxAssertion() = default;

bool SandboxAssertion::setCertificate(const QByteArray &pem)
{
    BIO *bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    X509 *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    if (!certificate)
        return false;
    m_certificate = std::make_unique<Certificate>();
    m_certificate->key = X509_get_pubkey(certificate);
    unsigned char *der = nullptr;
    const int length = i2d_X509(certificate, &der);
    m_certificate->thumbprint =
        QCryptographicHash::hash(QByteArray(reinterpret_cast<const char *>(der), length), QCryptographicHash::Sha1);
    OPENSSL_free(der);
    X509_free(certificate);
    return m_certificate->key != nullptr;
}

std::optional<SandboxAssertion::Refusal> SandboxAssertion::refuse(const QByteArray &jwt, const QString &clientId,
                                                                  const QString &endpoint, const QDateTime &now) const
{
    const QList<QByteArray> parts = jwt.split('.');
    const auto header = JsonReader::read(decoded(parts.value(0)));
    const auto claims = JsonReader::read(decoded(parts.value(1)));
    if (parts.size() != 3 || !header || !claims)
        return Refusal{50027, u"JWT token is invalid or malformed."_s};
    if (header->value("alg").toString() != "RS256"_L1)
        return Refusal{5002738, u"Invalid JWT token. The algorithm is not RS256."_s};
    if (!m_certificate || decoded(header->value("x5t").text().toByteArray()) != m_certificate->thumbprint)
        return Refusal{
            700027,
            u"Client assertion contains an invalid signature. [Reason - The key was not found., Please visit the Azure portal.]"_s};
    if (!isSigned(m_certificate->key, parts[0] + '.' + parts[1], decoded(parts[2])))
        return Refusal{700027, u"Client assertion contains an invalid signature."_s};
    if (claims->value("aud").toString() != endpoint)
        return Refusal{700023, u"Client assertion audience claim does not match Realm issuer."_s};
    if (claims->value("iss").toString() != clientId || claims->value("sub").toString() != clientId)
        return Refusal{700021, u"Client assertion application identifier doesn't match 'client_id' parameter."_s};
    const qint64 seconds = now.toSecsSinceEpoch();
    constexpr qint64 skew = 300;
    if (claims->value("nbf").toInteger().value_or(0) > seconds + skew ||
        claims->value("exp").toInteger().value_or(0) < seconds - skew)
        return Refusal{700024, u"Client assertion is not within its valid time range."_s};
    return std::nullopt;
}

} // namespace pubconsole
