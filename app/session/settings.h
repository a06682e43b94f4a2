// SPDX-License-Identifier: Apache-2.0
// Settings: how a person likes the program, kept in an INI file; nothing in it tells who they are.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QUrl>

namespace session {

enum class Theme { System, Light, Dark };

/// What cannot be read, or is not among what may be chosen, is as if it had never been set.
class Settings : public QObject {
    Q_OBJECT
public:
    static constexpr int smallestScale = 100;
    static constexpr int largestScale = 200;

    explicit Settings(const QString &fileName, QObject *parent = nullptr);

    [[nodiscard]] QString language() const; ///< "ar" or "en"
    void setLanguage(const QString &language);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] int fontScale() const; ///< percent
    void setFontScale(int percent);
    [[nodiscard]] QUrl server() const; ///< empty, or one that the program would talk to
    void setServer(const QUrl &server);
    [[nodiscard]] bool remember() const; ///< how the box stands when signing in
    void setRemember(bool remember);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Takes what another program has written into the file since.
    void reload();

Q_SIGNALS:
    /// Something that is seen has changed: language, theme or scale.
    void appearanceChanged();

private:
    QSettings file_;
};

} // namespace session
