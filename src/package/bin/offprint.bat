@echo off
rem Starts Offprint with a JDK 25 or newer: JAVA_HOME, then the java on the path.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseG1GC -XX:G1PeriodicGCInterval=10000 -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -Xmx1g -Xms64m ^
    --enable-native-access=ALL-UNNAMED,javafx.graphics,javafx.web ^
    --module-path "%HOME_DIR%\lib\javafx" --add-modules javafx.controls,javafx.web ^
    -cp "%HOME_DIR%\lib\*" "-Doffprint.samples=%HOME_DIR%\sample-posts" offprint.Launcher %*
if errorlevel 9009 echo offprint: needs Java 25 or newer; install one, or set JAVA_HOME to where it is 1>&2
exit /b %errorlevel%
