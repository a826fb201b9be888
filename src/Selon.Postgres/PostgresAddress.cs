using Npgsql;

namespace Selon.Postgres;

/// <summary>Reads addresses such as <c>postgres://ann:secret@db.example/news?host=/run/postgresql</c>, as libpq knows them.</summary>
internal static class PostgresAddress
{
    /// <exception cref="SelonException">It is no such address.</exception>
    public static NpgsqlConnectionStringBuilder Read(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("postgres" or "postgresql"))
            throw new SelonException($"{address} is no address of a database; write it as postgres://USER@HOST/DATABASE.");
        var settings = new NpgsqlConnectionStringBuilder { Host = url.Host.Length > 0 ? url.Host : "localhost", Database = Uri.UnescapeDataString(url.AbsolutePath.Trim('/')) };
        if (url.Port > 0)
            settings.Port = url.Port;
        var user = url.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
            settings.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            settings.Password = Uri.UnescapeDataString(user[1]);
        foreach (var pair in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)))
        {
            var value = Uri.UnescapeDataString(pair.ElementAtOrDefault(1) ?? "");
            switch (pair[0])
            {
                case "host": settings.Host = value; break;
                case "port" when int.TryParse(value, out var port): settings.Port = port; break;
                case "user": settings.Username = value; break;
                case "password": settings.Password = value; break;
                case "sslmode" when Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode): settings.SslMode = mode; break;
                default: throw new SelonException($"{address}: “{pair[0]}” is not known; Selon reads host, port, user, password and sslmode.");
            }
        }

        return settings;
    }
}
