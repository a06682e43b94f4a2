// SPDX-License-Identifier: Apache-2.0
// The rules, clause by clause, as far as a file without pictures, forms and notes can break them.
#include "tests/print/archive.h"

#include <QSet>
#include <QString>
#include <QXmlStreamReader>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

namespace support {
namespace {

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

QString textOf(QPDFObjectHandle dictionary, const char *key)
{
    return dictionary.hasKey(key) ? QString::fromStdString(dictionary.getKey(key).getUTF8Value()) : QString();
}

/// The text of the first element of this name in a packet.
QString element(const QByteArray &packet, const char *name)
{
    QXmlStreamReader reader(packet);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == QLatin1String(name))
            return reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    return {};
}

class Archivist {
public:
    explicit Archivist(const QByteArray &pdf) : bytes_(pdf)
    {
        file_.setSuppressWarnings(true);
        file_.processMemoryFile("checked", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    }

    QStringList found()
    {
        header();
        trailer();
        metadata();
        outputIntent();
        for (QPDFObjectHandle object : file_.getAllObjects())
            anObject(object);
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(file_).getAllPages())
            aPage(page);
        return found_;
    }

private:
    void must(bool holds, const char *rule)
    {
        if (!holds && !found_.contains(QLatin1String(rule)))
            found_ << QString::fromUtf8(rule);
    }

    void header()
    {
        must(bytes_.startsWith("%PDF-1."), "6.1.2: begins with its version");
        const qsizetype second = bytes_.indexOf('\n') + 1;
        bool binary = bytes_.size() > second + 5 && bytes_[second] == '%';
        for (qsizetype i = second + 1; binary && i < second + 5; ++i)
            binary = static_cast<unsigned char>(bytes_[i]) > 127;
        must(binary, "6.1.2: a comment of four bytes above 127 follows");
        must(bytes_.trimmed().endsWith("%%EOF"), "6.1.3: nothing follows the end");
    }

    void trailer()
    {
        QPDFObjectHandle trailer = file_.getTrailer();
        must(trailer.hasKey("/ID"), "6.1.3: has an ID");
        must(!file_.isEncrypted(), "6.1.3: is not encrypted");
        must(!bytes_.contains("/ObjStm") && !bytes_.contains("/XRef"), "6.1.4: no streams of objects");
        QPDFObjectHandle root = file_.getRoot();
        for (const char *key : {"/AA", "/OCProperties", "/OpenAction", "/AcroForm"})
            must(!root.hasKey(key), "6.6: nothing happens by itself");
        must(!root.hasKey("/Names") || !root.getKey("/Names").hasKey("/EmbeddedFiles"), "6.1.11: no embedded files");
    }

    void metadata()
    {
        QPDFObjectHandle stream = file_.getRoot().getKey("/Metadata");
        must(stream.isStream(), "6.7.2: has metadata");
        if (!stream.isStream())
            return;
        must(!stream.getDict().hasKey("/Filter"), "6.7.2: metadata are not packed");
        const QByteArray packet = bytesOf(stream);
        must(element(packet, "pdfaid:part") == QLatin1String("1"), "6.7.11: says which part");
        must(element(packet, "pdfaid:conformance") == QLatin1String("B"), "6.7.11: says which level");
        if (!file_.getTrailer().hasKey("/Info"))
            return;
        QPDFObjectHandle info = file_.getTrailer().getKey("/Info");
        must(textOf(info, "/Title") == element(packet, "dc:title"), "6.7.3: one title");
        must(textOf(info, "/Author") == element(packet, "dc:creator"), "6.7.3: one author");
        must(textOf(info, "/Creator") == element(packet, "xmp:CreatorTool"), "6.7.3: one creator");
        must(textOf(info, "/Producer") == element(packet, "pdf:Producer"), "6.7.3: one producer");
        for (const auto &[key, name] : {std::pair{"/CreationDate", "xmp:CreateDate"}, {"/ModDate", "xmp:ModifyDate"}}) {
            static const QSet<QChar> figures{u'0', u'1', u'2', u'3', u'4', u'5', u'6', u'7', u'8', u'9'};
            const auto bare = [](QString date) { return date.removeIf([](QChar c) { return !figures.contains(c); }); };
            must(bare(textOf(info, key)) == bare(element(packet, name)), "6.7.3: one date");
        }
    }

    void outputIntent()
    {
        QPDFObjectHandle intents = file_.getRoot().getKey("/OutputIntents");
        must(intents.isArray() && intents.getArrayNItems() == 1, "6.2.2: one output intent");
        if (!intents.isArray() || intents.getArrayNItems() != 1)
            return;
        QPDFObjectHandle intent = intents.getArrayItem(0);
        must(intent.getKey("/S").isNameAndEquals("/GTS_PDFA1"), "6.2.2: the intent of PDF/A");
        must(!textOf(intent, "/OutputConditionIdentifier").isEmpty(), "6.2.2: the intent has a name");
        QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
        must(profile.isStream(), "6.2.2: has a profile");
        if (!profile.isStream())
            return;
        const QByteArray icc = bytesOf(profile);
        must(icc.size() > 128 && icc.mid(36, 4) == "acsp", "6.2.2: the profile is one");
        must(icc.mid(16, 4) == "RGB ", "6.2.3: colours are those of the profile");
        QPDFObjectHandle n = profile.getDict().getKey("/N");
        must(n.isInteger() && n.getIntValue() == 3, "6.2.2: as many colours as the profile has");
    }

    void anObject(QPDFObjectHandle object)
    {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            return;
        if (object.isStream()) {
            for (const char *key : {"/F", "/FFilter", "/FDecodeParms"})
                must(!dictionary.hasKey(key), "6.1.7: no stream lies outside");
            must(!QByteArray::fromStdString(dictionary.getKey("/Filter").unparse()).contains("LZW"), "6.1.10: no LZW");
        }
        must(
            !dictionary.hasKey("/SMask") || dictionary.getKey("/SMask").isNameAndEquals("/None"), "6.4: no soft masks");
        for (const char *key : {"/CA", "/ca"})
            if (dictionary.hasKey(key) && dictionary.getKey(key).isNumber())
                must(dictionary.getKey(key).getNumericValue() == 1.0, "6.4: nothing shines through");
        if (dictionary.hasKey("/BM"))
            must(dictionary.getKey("/BM").isNameAndEquals("/Normal"), "6.4: nothing is blended");
        if (dictionary.hasKey("/Group"))
            must(!dictionary.getKey("/Group").getKey("/S").isNameAndEquals("/Transparency"), "6.4: no groups");
        must(!dictionary.hasKey("/TR"), "6.2.8: no transfer functions");
        must(!dictionary.getKey("/S").isNameAndEquals("/JavaScript") && !dictionary.hasKey("/JS"), "6.6.1: no scripts");
        must(!dictionary.getKey("/S").isNameAndEquals("/Launch"), "6.6.1: starts no programs");
        if (dictionary.isDictionaryOfType("/Font"))
            aFont(dictionary);
    }

    void aFont(QPDFObjectHandle font)
    {
        const std::string kind = font.getKey("/Subtype").getName();
        if (kind == "/Type0") {
            must(font.getKey("/Encoding").isNameAndEquals("/Identity-H"), "6.3.3.3: a map of codes that is known");
            must(font.getKey("/ToUnicode").isStream(), "architecture.md §11: says what it shows");
            must(font.getKey("/DescendantFonts").getArrayNItems() == 1, "6.3.3: one descendant");
            return;
        }
        must(kind == "/CIDFontType2", "6.3: a font of a kind that the program makes");
        must(font.getKey("/CIDSystemInfo").isDictionary(), "6.3.3.1: says which collection");
        QPDFObjectHandle map = font.getKey("/CIDToGIDMap");
        must(map.isStream() || map.isNameAndEquals("/Identity"), "6.3.3.2: says which glyphs");
        QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
        QPDFObjectHandle program = descriptor.getKey("/FontFile2");
        must(program.isStream(), "6.3.4: is embedded");
        if (!program.isStream())
            return;
        const std::string name = font.getKey("/BaseFont").getName();
        must(name == descriptor.getKey("/FontName").getName(), "6.3: one name");
        must(name.size() > 8 && name[7] == '+', "6.3.5: a part of a font is called one");
        must(descriptor.getKey("/CIDSet").isStream(), "6.3.5: says which characters are in it");
        widths(font, bytesOf(program), map);
    }

    /// 6.3.6: the widths that the file says are those of the glyphs, to a thousandth.
    void widths(QPDFObjectHandle font, const QByteArray &program, QPDFObjectHandle map)
    {
        const auto table = [&program](const char *tag) -> QByteArray {
            const int tables = at16(program, 4);
            for (int i = 0; i < tables; ++i)
                if (program.mid(12 + 16 * i, 4) == tag)
                    return program.mid(at32(program, 12 + 16 * i + 8), at32(program, 12 + 16 * i + 12));
            return {};
        };
        const QByteArray hmtx = table("hmtx"), hhea = table("hhea"), head = table("head");
        must(!hmtx.isEmpty() && !hhea.isEmpty() && !head.isEmpty(), "6.3.4: the embedded font is whole");
        if (hmtx.isEmpty() || hhea.isEmpty() || head.isEmpty())
            return;
        const int metrics = at16(hhea, 34);
        const double units = at16(head, 18);
        const QByteArray glyphs = map.isStream() ? bytesOf(map) : QByteArray();
        QPDFObjectHandle all = font.getKey("/W");
        for (int i = 0; i + 1 < all.getArrayNItems(); i += 2) {
            const int first = static_cast<int>(all.getArrayItem(i).getIntValue());
            QPDFObjectHandle row = all.getArrayItem(i + 1);
            for (int j = 1; j < row.getArrayNItems(); ++j) { // the glyph of what is missing is never shown
                const int code = first + j;
                if (map.isStream() && 2 * code + 1 >= glyphs.size())
                    continue;
                const int glyph = map.isStream() ? at16(glyphs, 2 * code) : code;
                const double own = at16(hmtx, 4 * std::min(glyph, metrics - 1)) * 1000.0 / units;
                must(std::abs(own - row.getArrayItem(j).getNumericValue()) <= 1.0, "6.3.6: widths are the glyphs' own");
            }
        }
    }

    static int at16(const QByteArray &bytes, qsizetype place)
    {
        if (place < 0 || place + 1 >= bytes.size())
            return 0;
        return static_cast<unsigned char>(bytes[place]) << 8 | static_cast<unsigned char>(bytes[place + 1]);
    }
    static int at32(const QByteArray &bytes, qsizetype place)
    {
        return at16(bytes, place) << 16 | at16(bytes, place + 2);
    }

    void aPage(QPDFPageObjectHelper &page)
    {
        QPDFObjectHandle notes = page.getObjectHandle().getKey("/Annots");
        must(!notes.isArray() || notes.getArrayNItems() == 0, "6.5: no notes");
        must(!page.getObjectHandle().hasKey("/AA"), "6.6.2: nothing happens by itself");
        // What an operator of PDF 1.4 may be, as far as Qt writes any; CMYK would want a profile of its own.
        static const QSet<QByteArray> known{"q",
            "Q",
            "cm",
            "w",
            "J",
            "j",
            "M",
            "d",
            "i",
            "gs",
            "m",
            "l",
            "c",
            "v",
            "y",
            "h",
            "re",
            "S",
            "s",
            "f",
            "F",
            "f*",
            "B",
            "B*",
            "b",
            "b*",
            "n",
            "W",
            "W*",
            "BT",
            "ET",
            "Tc",
            "Tw",
            "Tz",
            "TL",
            "Tf",
            "Tr",
            "Ts",
            "Td",
            "TD",
            "Tm",
            "T*",
            "Tj",
            "TJ",
            "CS",
            "cs",
            "SC",
            "sc",
            "SCN",
            "scn",
            "G",
            "g",
            "RG",
            "rg",
            "Do"};
        struct Operators : QPDFObjectHandle::TokenFilter {
            QSet<QByteArray> unknown;
            void handleToken(const QPDFTokenizer::Token &token) override
            {
                if (token.getType() == QPDFTokenizer::tt_word && !known.contains(token.getValue().c_str()))
                    unknown.insert(token.getValue().c_str());
            }
        } operators;
        page.filterContents(&operators);
        must(operators.unknown.isEmpty(), "6.2.10: only operators that PDF 1.4 knows");
    }

    QByteArray bytes_;
    QPDF file_;
    QStringList found_;
};

} // namespace

QStringList againstArchiving(const QByteArray &pdf)
{
    try {
        return Archivist(pdf).found();
    } catch (const std::exception &why) {
        return {QString::fromUtf8(why.what())};
    }
}

} // namespace support
